// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** What the grammar allows next, read from the grammar itself: keywords, and places of values. */
public final class Expected {
    private final List<Option> found = new ArrayList<>();
    private final Set<EObject> seen = new HashSet<>();
    private Assignment through;

    private Expected() {
    }

    /** The keywords, values and references that may start a rule. */
    static List<AbstractElement> first(ParserRule rule) {
        return elements(firstOptions(rule));
    }

    /** As {@link #first}, with the assignments that take them. */
    static List<Option> firstOptions(ParserRule rule) {
        var expected = new Expected();
        expected.addFirst(rule.getAlternatives());
        return expected.found;
    }

    /** The keywords, values and references that may follow what has been read. */
    static List<AbstractElement> after(ILeafNode last) {
        return elements(optionsAfter(last));
    }

    private static List<AbstractElement> elements(List<Option> options) {
        return options.stream().map(Option::element).toList();
    }

    /** As {@link #after}, with the assignments that take them. */
    static List<Option> optionsAfter(ILeafNode last) {
        var expected = new Expected();
        INode node = last;
        while (node != null && node.getGrammarElement() instanceof AbstractElement element) {
            if (!expected.addFollowing(element)) {
                break;
            }
            node = node.getParent();
        }
        return expected.found;
    }

    /** Adds what may follow an element in its rule; whether the rule may be over there. */
    private boolean addFollowing(AbstractElement element) {
        if (isMany(element)) {
            addFirst(element);
        }
        var container = element.eContainer();
        if (container instanceof AbstractRule) {
            return true;
        }
        if (container instanceof Group group) {
            var parts = group.getElements();
            for (int i = parts.indexOf(element) + 1; i < parts.size(); i++) {
                if (!addFirst(parts.get(i))) {
                    return false;
                }
            }
        }
        return !(container instanceof AbstractElement outer) || addFollowing(outer);
    }

    /** Adds what an element may start with; whether it may be left out. */
    private boolean addFirst(AbstractElement element) {
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        if (!seen.add(element)) {
            return optional;
        }
        return switch (element) {
            case Alternatives either -> addEither(either) || optional;
            case Group group -> addGroup(group) || optional;
            case Assignment assignment -> addAssigned(assignment) || optional;
            case Action action -> true;
            case RuleCall call -> addCall(call) || optional;
            default -> {
                add(element);
                yield optional;
            }
        };
    }

    private void add(AbstractElement element) {
        found.add(new Option(element, through == null ? GrammarUtil.containingAssignment(element) : through));
    }

    private boolean addAssigned(Assignment assignment) {
        var outer = through;
        through = assignment;
        boolean empty = addFirst(assignment.getTerminal());
        through = outer;
        return empty;
    }

    private boolean addEither(Alternatives either) {
        boolean empty = false;
        for (AbstractElement each : either.getElements()) {
            empty |= addFirst(each);
        }
        return empty;
    }

    private boolean addGroup(Group group) {
        for (AbstractElement each : group.getElements()) {
            if (!addFirst(each)) {
                return false;
            }
        }
        return true;
    }

    private boolean addCall(RuleCall call) {
        var rule = call.getRule();
        if (rule instanceof TerminalRule || isValue(call)) {
            add(call);
            return false;
        }
        return addFirst(rule.getAlternatives());
    }

    /** Whether a rule stands for one value to people, such as a name or a number, however it is written. */
    private static boolean isValue(RuleCall call) {
        return call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)
                && !(rule.getAlternatives() instanceof Alternatives either && either.getElements().getFirst() instanceof Keyword)
                || GrammarUtil.containingCrossReference(call) != null;
    }

    private static boolean isMany(AbstractElement element) {
        return GrammarUtil.isMultipleCardinality(element);
    }

    /**
     * Whether what a leaf starts is a statement of a body, or a canvas or landscape of a file: something that may stand
     * there any number of times.
     */
    public static boolean startsStatement(ILeafNode leaf) {
        INode node = leaf;
        while (node != null && node.getGrammarElement() instanceof EObject element) {
            var top = element;
            for (; top instanceof AbstractElement at && !isStatement(at); top = at.eContainer()) {
                if (at.eContainer() instanceof Group group && group.getElements().getFirst() != at) {
                    return false;
                }
            }
            if (top instanceof AbstractElement) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    private static boolean isStatement(AbstractElement element) {
        return isMany(element) && !(element instanceof Group more && more.getElements().getFirst() instanceof Keyword mark
                && !Character.isLetter(mark.getValue().charAt(0)));
    }

    /** The word of a keyword or of a literal of an enumeration; null for what is none. */
    static String word(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> keyword.getValue();
            case EnumLiteralDeclaration literal -> literal.getLiteral().getValue();
            default -> null;
        };
    }
}
