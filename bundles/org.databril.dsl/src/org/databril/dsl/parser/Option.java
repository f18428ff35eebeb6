// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * Something that the grammar allows at a place: a keyword, a value or a reference.
 *
 * @param element the keyword, the literal of an enumeration, the call of a rule for a value, or the reference
 * @param assignment what takes it, with the feature of the metamodel; null for most keywords
 */
public record Option(AbstractElement element, Assignment assignment) {

    /** The word of a keyword or of a literal of an enumeration. */
    public Optional<String> word() {
        return Optional.ofNullable(Expected.word(element)).filter(w -> Character.isLetter(w.charAt(0)));
    }

    /** What is referred to, where a name of something that is there is allowed. */
    public Optional<EReference> reference() {
        return element instanceof CrossReference name ? Optional.of(GrammarUtil.getReference(name)) : Optional.empty();
    }

    /** The rule of a value, such as {@code STRING} or {@code Date}; empty for keywords and references. */
    public String value() {
        return element instanceof RuleCall call ? call.getRule().getName() : "";
    }

    /** The feature that takes a value or a word; empty where none does. */
    public String feature() {
        return assignment == null ? "" : assignment.getFeature();
    }

    /** The words that have to follow a word, with a space before each: {@code " by"} after {@code measured}. */
    public String mustFollow() {
        var words = new StringBuilder();
        var at = element instanceof Keyword || assignment == null ? element : assignment;
        if (at.eContainer() instanceof Group group) {
            var parts = group.getElements();
            for (int i = parts.indexOf(at) + 1; i < parts.size() && parts.get(i) instanceof Keyword next
                    && next.getCardinality() == null && Character.isLetter(next.getValue().charAt(0)); i++) {
                words.append(' ').append(next.getValue());
            }
        }
        return words.toString();
    }

    /** The assignment of the single value that a statement gives which this starts; empty for what may be repeated. */
    public Optional<Assignment> singleValue() {
        if (isSingle(assignment) && !(element instanceof Keyword)) {
            return Optional.of(assignment);
        }
        if (element instanceof Keyword && element.eContainer() instanceof Group group) {
            return group.getElements().stream().filter(Assignment.class::isInstance).map(Assignment.class::cast)
                    .findFirst().filter(Option::isSingle).filter(a -> group.getElements().indexOf(a) > group.getElements().indexOf(element));
        }
        return Optional.empty();
    }

    private static boolean isSingle(Assignment assignment) {
        return assignment != null && "=".equals(assignment.getOperator());
    }
}
