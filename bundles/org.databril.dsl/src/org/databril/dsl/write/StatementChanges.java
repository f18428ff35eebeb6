// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.edit.Body;
import org.databril.dsl.edit.Removals;
import org.databril.dsl.edit.Statement;
import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The statements of one element: those that say something else now become what they have to be, word by word; what is said
 * no more goes, and what is new comes behind its kind. Statements whose values did not change are not looked at.
 */
final class StatementChanges {
    private final ElementWriter writer;
    private final EObject element;
    private final Body body;
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<Statement> kept;
    private final List<Statement> gone = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<Statement> places = new ArrayList<>();
    private String opening;

    StatementChanges(ElementWriter writer, EObject element, Body body) {
        this.writer = writer;
        this.element = element;
        this.body = body;
        kept = new ArrayList<>(body.statements());
        writer.branches(element).forEach(this::compare);
    }

    /** The changes of statements that stay, and the removals. */
    List<TextEdit> edits() {
        gone.forEach(statement -> edits.add(Removals.between(statement.first(), statement.last())));
        return edits;
    }

    /** The statements that stay. */
    List<Statement> kept() {
        return kept;
    }

    /** The new statements in one line each, in the order of the grammar. */
    List<String> added() {
        return added;
    }

    /** Behind which statement each of the new ones goes; null for one of whose kind none stays. */
    List<Statement> places() {
        return places;
    }

    /** A new text that has to be the first of the body; empty where there is none. */
    Optional<String> opening() {
        return Optional.ofNullable(opening);
    }

    private void compare(AbstractElement branch) {
        if (isUnchanged(branch)) {
            return;
        }
        var before = body.statements().stream().filter(statement -> isOf(statement, branch)).toList();
        var now = writer.statements(element, branch);
        if (isDescription(branch) && before.isEmpty() && !now.isEmpty()) {
            opening = Lexemes.joined(now.getFirst());
            return;
        }
        var aligned = Alignment.of(before.stream().map(statement -> words(statement).meaning()).toList(),
                now.stream().map(Lexemes::meaning).toList());
        Statement last = null;
        for (Alignment.Step step : aligned) {
            if (step.now() < 0) {
                gone.add(before.get(step.before()));
                kept.remove(before.get(step.before()));
            } else if (step.before() < 0) {
                added.add(Lexemes.joined(now.get(step.now())));
                places.add(last);
            } else {
                last = before.get(step.before());
                words(last).become(now.get(step.now())).ifPresent(edits::add);
            }
        }
    }

    private static boolean isDescription(AbstractElement branch) {
        return branch instanceof Assignment assignment
                && assignment.getFeature().equals(BmcPackage.Literals.NAMED__DESCRIPTION.getName());
    }

    private static boolean isOf(Statement statement, AbstractElement branch) {
        return statement.branch() == branch || statement.branch().eContainer() == branch;
    }

    private static Words words(Statement statement) {
        return Words.between(statement.first(), statement.last());
    }

    private boolean isUnchanged(AbstractElement branch) {
        return ElementWriter.assignments(branch).entrySet().stream().allMatch(assigned -> {
            var feature = element.eClass().getEStructuralFeature(assigned.getKey());
            var before = NodeModelUtils.findNodesForFeature(element, feature).stream().map(StatementChanges::meaning).toList();
            var now = writer.values(element, assigned.getValue()).stream().map(Lexemes::meaning).toList();
            return before.equals(now);
        });
    }

    private static List<String> meaning(INode node) {
        return Words.between(node, node).meaning();
    }
}
