// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.databril.dsl.services.BmcGrammarAccess;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What an element says, in the words of the grammar and in its order, whatever text it came from. The grammar is followed as
 * it stands: a new statement of the language needs nothing here.
 */
@Singleton
final class ElementWriter {
    private final IValueConverterService converters;
    private final ReferenceText references;
    private final Map<EClass, ParserRule> rules = new HashMap<>();

    @Inject
    ElementWriter(BmcGrammarAccess grammar, IValueConverterService converters, ReferenceText references) {
        this.converters = converters;
        this.references = references;
        for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            if (!rule.isFragment() && rule.getType().getClassifier() instanceof EClass type && !type.isAbstract()) {
                rules.putIfAbsent(type, rule);
            }
        }
    }

    /** The words before the body: the kind, the name, the label and what else stands there. */
    List<String> head(EObject element) {
        return head(element, new Values(element));
    }

    private List<String> head(EObject element, Values values) {
        var words = new ArrayList<String>();
        for (AbstractElement part : parts(element)) {
            if (!isBody(part) && !write(part, values, words)) {
                throw new CannotBeWritten("A " + element.eClass().getName() + " lacks something that has to be said of it: " + element);
            }
        }
        return words;
    }

    /** The kinds of statements of an element in the order of the grammar, without the elements in it. */
    List<AbstractElement> branches(EObject element) {
        var body = body(element);
        return body == null ? List.of() : choices(body).stream().filter(choice -> childFeature(choice) == null).toList();
    }

    /** The feature that holds elements which stand in the body of an element by themselves; null where there is none. */
    EReference children(EObject element) {
        var body = body(element);
        return body == null ? null : choices(body).stream().map(ElementWriter::childFeature).filter(f -> f != null)
                .map(name -> (EReference) element.eClass().getEStructuralFeature(name)).findFirst().orElse(null);
    }

    /** The statements of one kind, each as its words; none where nothing is said. */
    List<List<String>> statements(EObject element, AbstractElement branch) {
        var values = new Values(element);
        head(element, values);
        var statements = new ArrayList<List<String>>();
        for (var words = one(branch, values); words != null; words = one(branch, values)) {
            statements.add(words);
        }
        return statements;
    }

    /** All values of a feature as they would be written, each in the first way that can write it. */
    List<List<String>> values(EObject element, List<Assignment> ways) {
        var values = new Values(element);
        var written = new ArrayList<List<String>>();
        for (var words = one(ways, values); words != null; words = one(ways, values)) {
            written.add(words);
        }
        return written;
    }

    private List<String> one(List<Assignment> ways, Values values) {
        return ways.stream().map(way -> one(way, values)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<String> one(AbstractElement what, Values values) {
        var words = new ArrayList<String>();
        int before = values.count();
        return attempt(what, values, words) && values.count() > before ? words : null;
    }

    /** The ways in which a branch, or a fragment in it, assigns each feature. */
    static Map<String, List<Assignment>> assignments(AbstractElement branch) {
        var found = new HashMap<String, List<Assignment>>();
        collect(branch, found);
        return found;
    }

    private static void collect(AbstractElement in, Map<String, List<Assignment>> found) {
        switch (in) {
            case Assignment assignment -> found.computeIfAbsent(assignment.getFeature(), f -> new ArrayList<>()).add(assignment);
            case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() ->
                    collect(rule.getAlternatives(), found);
            default -> in.eContents().stream().filter(AbstractElement.class::isInstance)
                    .forEach(part -> collect((AbstractElement) part, found));
        }
    }

    private Group body(EObject element) {
        return parts(element).stream().filter(ElementWriter::isBody).map(Group.class::cast).findFirst().orElse(null);
    }

    private List<AbstractElement> parts(EObject element) {
        var rule = rules.get(element.eClass());
        if (rule == null) {
            throw new CannotBeWritten("No text stands for a " + element.eClass().getName());
        }
        return rule.getAlternatives() instanceof Group group ? group.getElements() : List.of(rule.getAlternatives());
    }

    private static boolean isBody(AbstractElement part) {
        return part instanceof Group group && group.getElements().getFirst() instanceof Keyword open && open.getValue().equals("{");
    }

    /** The description and the branches of the loop in a body. */
    private static List<AbstractElement> choices(Group body) {
        var choices = new ArrayList<AbstractElement>();
        for (AbstractElement part : body.getElements()) {
            if (part instanceof Alternatives loop) {
                choices.addAll(loop.getElements());
            } else if (!(part instanceof Keyword)) {
                choices.add(part);
            }
        }
        return choices;
    }

    private static String childFeature(AbstractElement choice) {
        return choice instanceof Assignment assignment && assignment.getTerminal() instanceof RuleCall call
                && call.getRule() instanceof ParserRule rule && rule.getType().getClassifier() instanceof EClass
                && assignment.getOperator().equals("+=") ? assignment.getFeature() : null;
    }

    /** Writes something as often as its cardinality allows; false where it has to be there and cannot. */
    private boolean write(AbstractElement what, Values values, List<String> words) {
        boolean optional = GrammarUtil.isOptionalCardinality(what);
        if (!GrammarUtil.isMultipleCardinality(what)) {
            int before = values.count();
            int length = words.size();
            var mark = values.mark();
            boolean written = attempt(what, values, words);
            if (optional && written && values.count() == before) {
                values.backTo(mark);
                words.subList(length, words.size()).clear();
            }
            return written || optional;
        }
        boolean any = false;
        for (int before = values.count(); attempt(what, values, words) && values.count() > before; before = values.count()) {
            any = true;
        }
        return any || optional;
    }

    private boolean attempt(AbstractElement what, Values values, List<String> words) {
        var mark = values.mark();
        int length = words.size();
        if (once(what, values, words)) {
            return true;
        }
        values.backTo(mark);
        words.subList(length, words.size()).clear();
        return false;
    }

    private boolean once(AbstractElement what, Values values, List<String> words) {
        return switch (what) {
            case Keyword keyword -> words.add(keyword.getValue());
            case Alternatives some -> some.getElements().stream().anyMatch(one -> attempt(one, values, words));
            case Group group -> group.getElements().stream().allMatch(part -> write(part, values, words));
            case Assignment assignment -> assigned(assignment, values, words);
            case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() ->
                    write(rule.getAlternatives(), values, words);
            default -> true; // an action writes nothing
        };
    }

    private boolean assigned(Assignment assignment, Values values, List<String> words) {
        EStructuralFeature feature = values.element().eClass().getEStructuralFeature(assignment.getFeature());
        var value = values.take(feature);
        return value != null && terminal(assignment.getTerminal(), feature, value, values, words);
    }

    private boolean terminal(AbstractElement terminal, EStructuralFeature feature, Object value, Values values,
            List<String> words) {
        switch (terminal) {
            case Keyword keyword -> words.add(keyword.getValue());
            case CrossReference reference when feature instanceof EReference to ->
                    words.addAll(Lexemes.of(references.of(values.element(), to, value)));
            case RuleCall call when value instanceof EObject part ->
                    { return write(((ParserRule) call.getRule()).getAlternatives(), new Values(part), words); }
            case RuleCall call -> { return converted(call.getRule(), feature, value, values, words); }
            default -> throw new IllegalStateException("The grammar has a " + terminal.eClass().getName() + " in " + feature);
        }
        return true;
    }

    private boolean converted(AbstractRule rule, EStructuralFeature feature, Object value, Values values, List<String> words) {
        if (rule instanceof EnumRule literals) {
            var ways = EcoreUtil2.getAllContentsOfType(literals, EnumLiteralDeclaration.class).stream()
                    .filter(declared -> declared.getEnumLiteral().getName().equals(((Enumerator) value).getName()))
                    .map(declared -> declared.getLiteral().getValue()).toList();
            // a year or years: as it is written now
            var now = NodeModelUtils.findNodesForFeature(values.element(), feature).stream().map(NodeModelUtils::getTokenText).toList();
            return ways.stream().filter(now::contains).findFirst().or(() -> ways.stream().findFirst()).map(words::add).orElse(false);
        }
        try {
            var written = Lexemes.of(converters.toString(value, GrammarUtil.getGrammar(rule).getName() + '.' + rule.getName()));
            // a tag of several words is no word: the grammar has another way to write it
            if (rule.getName().equals("Word") && (written.size() != 1 || written.getFirst().startsWith("\""))) {
                return false;
            }
            return words.addAll(written);
        } catch (ValueConverterException e) {
            throw new CannotBeWritten(e.getMessage());
        }
    }
}
