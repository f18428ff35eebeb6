// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.Bmc;
import org.databril.dsl.services.BmcGrammarAccess;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Where the grammar lets a feature of an element be written. Read off the grammar, so that a new statement of the language
 * needs nothing here.
 *
 * @param feature the feature
 * @param first the first place at which it may stand
 * @param unit what is written and left out as one: a statement of a body, a part in the middle that may be left out, or null
 *            where the element cannot be written without it
 */
record Slot(EStructuralFeature feature, Assignment first, AbstractElement unit) {
    private static final BmcGrammarAccess GRAMMAR = Bmc.injector().getInstance(BmcGrammarAccess.class);

    /** The slot of a feature; empty for one that is not written as such. */
    static Optional<Slot> of(EObject element, EStructuralFeature feature) {
        return in(rule(element), feature);
    }

    /** The slot that elements of a kind would have for the feature of that name; empty where they have none like it. */
    static Optional<Slot> of(EClass kind, String feature) {
        var own = kind.getEStructuralFeature(feature);
        return own == null ? Optional.empty() : in(rule(kind), own);
    }

    /** The slots of a rule for features of a kind, in the order of the grammar. */
    static List<Slot> all(ParserRule rule, EClass kind) {
        return assignments(rule).stream().map(Assignment::getFeature).distinct().map(kind::getEStructuralFeature)
                .flatMap(feature -> in(rule, feature).stream()).toList();
    }

    private static Optional<Slot> in(ParserRule rule, EStructuralFeature feature) {
        return assignments(rule).stream().filter(a -> a.getFeature().equals(feature.getName())).findFirst()
                .map(first -> new Slot(feature, first, unit(first, rule)));
    }

    /** Whether what is written in this slot can be written in another one just so. */
    boolean isLike(Slot other) {
        return feature.getEType() == other.feature.getEType() && feature.isMany() == other.feature.isMany()
                && text("").equals(other.text(""));
    }

    /** The word that an element of a kind starts with. */
    static String keyword(EClass kind) {
        for (var all = rule(kind).eAllContents(); all.hasNext();) {
            if (all.next() instanceof Keyword keyword) {
                return keyword.getValue();
            }
        }
        throw new IllegalArgumentException("No word for " + kind.getName());
    }

    /** Whether several values stand in one statement, with commas between them. */
    boolean isCommaList() {
        for (EObject at = first; at != null && at != unit; at = at.eContainer()) {
            if (at.eContainer() instanceof Group group && group.getElements().stream().anyMatch(e -> e != first
                    && "*".equals(e.getCardinality()) && startsWithComma(e))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a statement of its own in a body. */
    boolean isInBody() {
        return unit != null && isBranch(unit);
    }

    /** The unit with a value in it, without the parts that may be left out; empty where other values are needed too. */
    Optional<String> text(String value) {
        var words = new ArrayList<String>();
        return write(unit, value, words) ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    /** The element of the grammar right before the unit, whose words it stands behind; null where there is none. */
    AbstractElement before() {
        if (unit.eContainer() instanceof Group group && group.getElements().indexOf(unit) > 0) {
            return group.getElements().get(group.getElements().indexOf(unit) - 1);
        }
        return null;
    }

    private boolean write(AbstractElement at, String value, List<String> words) {
        return switch (at) {
            case Keyword keyword -> words.add(keyword.getValue());
            case Assignment assignment when assignment == first -> words.add(value);
            case Assignment other -> isOptional(other);
            case Group group -> group.getElements().stream()
                    .allMatch(e -> isOptional(e) && !EcoreUtil.isAncestor(e, first) || write(e, value, words));
            case Alternatives either when EcoreUtil.isAncestor(either, first) -> either.getElements().stream()
                    .filter(e -> EcoreUtil.isAncestor(e, first)).allMatch(e -> write(e, value, words));
            default -> isOptional(at);
        };
    }

    /** The rule that an element is written by. */
    static ParserRule rule(EObject element) {
        if (element.eContainer() == null || element.eContainingFeature().getName().equals("members")
                || element.eContainingFeature().getName().equals("roots")) {
            return rule(element.eClass());
        }
        return rule(rule(element.eContainer()), element.eContainingFeature());
    }

    /** The rule that the parts in a feature of an element are written by. */
    static ParserRule rule(EReference containment) {
        return rule(rule(containment.getEContainingClass()), containment);
    }

    private static ParserRule rule(ParserRule owner, EStructuralFeature containment) {
        return assignments(owner).stream().filter(a -> a.getFeature().equals(containment.getName()))
                .map(a -> ((RuleCall) a.getTerminal()).getRule()).map(ParserRule.class::cast).findFirst().orElseThrow();
    }

    private static ParserRule rule(EClass kind) {
        return GrammarUtil.allParserRules(GRAMMAR.getGrammar()).stream()
                .filter(r -> r.getName().equals(kind.getName()) && !r.isFragment()).findFirst().orElseThrow();
    }

    private static List<Assignment> assignments(AbstractRule rule) {
        var found = new ArrayList<Assignment>();
        for (var all = rule.eAllContents(); all.hasNext();) {
            switch (all.next()) {
                case Assignment assignment -> found.add(assignment);
                case RuleCall call when call.getRule() instanceof ParserRule fragment && fragment.isFragment() ->
                    found.addAll(assignments(fragment));
                default -> {
                    // keywords and groups say nothing of a feature
                }
            }
        }
        return found;
    }

    private static AbstractElement unit(Assignment first, ParserRule rule) {
        for (EObject at = first; at instanceof AbstractElement element; at = at.eContainer()) {
            if (isOptional(element) || isBranch(element) && isInBody(element, rule)) {
                return element;
            }
        }
        return null;
    }

    /** Whether an element is one of the statements that a body, or a fragment of it, has a choice of. */
    private static boolean isBranch(AbstractElement element) {
        return element.eContainer() instanceof Alternatives all
                && ("*".equals(all.getCardinality()) || all.eContainer() instanceof ParserRule)
                || element.eContainer() instanceof ParserRule;
    }

    private static boolean isInBody(AbstractElement element, ParserRule rule) {
        var own = GrammarUtil.containingRule(element);
        return own != rule || element.eContainer() instanceof Alternatives;
    }

    static boolean isOptional(AbstractElement element) {
        return "?".equals(element.getCardinality()) || "*".equals(element.getCardinality());
    }

    private static boolean startsWithComma(AbstractElement element) {
        return element instanceof Group group && group.getElements().getFirst() instanceof Keyword keyword
                && keyword.getValue().equals(",");
    }
}
