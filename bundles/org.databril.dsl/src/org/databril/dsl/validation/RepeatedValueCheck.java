// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.HashMap;
import java.util.Map;

import org.databril.dsl.problem.StructureCodes;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells statements that give a single value and are there twice. Which they are is read from the grammar. */
class RepeatedValueCheck implements StructureCheck<Named> {
    @Override
    public Class<Named> subject() {
        return Named.class;
    }

    @Override
    public void check(Named element, ProblemReport report) {
        var node = NodeModelUtils.getNode(element);
        if (node == null) {
            return;
        }
        var given = new HashMap<String, INode>();
        INode keyword = null;
        for (INode child : node.getChildren()) {
            var assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
            if (assignment == null) {
                keyword = child.getGrammarElement() instanceof Keyword ? child : keyword;
            } else if (isSingle(assignment) && startsStatement(assignment)) {
                var statement = startOf(child, keyword);
                var first = given.putIfAbsent(assignment.getFeature(), statement);
                if (first != null) {
                    tell(element, first, statement, report);
                }
            }
        }
    }

    private static boolean isSingle(Assignment assignment) {
        return !assignment.getOperator().equals("+=");
    }

    /** What follows in a statement, such as the date of {@code current 5 on 2026-10-01}, is told with its first value. */
    private static boolean startsStatement(Assignment assignment) {
        AbstractElement statement = assignment;
        while (statement.eContainer() instanceof Group whole) {
            statement = whole;
        }
        return statement == assignment || GrammarUtil.containedAssignments(statement).getFirst() == assignment;
    }

    /** The keyword in front of a value; the value itself where it is a word of its own, such as {@code direct}. */
    private static INode startOf(INode value, INode keyword) {
        INode before = value.getPreviousSibling();
        while (before instanceof org.eclipse.xtext.nodemodel.ILeafNode leaf && leaf.isHidden()) {
            before = before.getPreviousSibling();
        }
        return before == keyword && isStatementWord(keyword) ? keyword : value;
    }

    private static boolean isStatementWord(INode keyword) {
        return keyword != null && Character.isLetter(keyword.getText().charAt(0));
    }

    private static void tell(EObject element, INode first, INode second, ProblemReport report) {
        var one = NodeModelUtils.getTokenText(first);
        var other = NodeModelUtils.getTokenText(second);
        var display = element instanceof Named named ? Names.display(named) : "";
        report.add(StructureCodes.REPEATED_VALUE, element, second, Map.of("keyword", one.equals(other) ? one : one + "/" + other,
                "element", display, "first", report.file().place(first).line()));
    }
}
