// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A tool used on the case of the bakery.
 *
 * @param tool the representation and the tool in it, such as {@code Canvas/Rename}
 * @param self the fragment of what the tool starts on
 * @param variables gives the tool what Sirius would
 */
record Trial(String tool, String self, BiConsumer<Interpreter, Session> variables) {
    static final List<String> KINDS = List.of("NodeCreationDescription", "ContainerCreationDescription", "EdgeCreationDescription",
            "ReconnectEdgeDescription", "DeleteElementDescription", "DirectEditLabel", "ContainerDropDescription", "ToolDescription",
            "OperationAction", "CreateLineTool", "DeleteLineTool", "DeleteColumnTool", "LabelEditTool", "CreateCellTool", "TreeItemCreationTool",
            "TreeItemDeletionTool", "TreeItemEditionTool", "ValidationFix");

    static Trial of(String tool, String self, BiConsumer<Interpreter, Session> variables) {
        return new Trial(tool, self, variables);
    }

    /** A tool that only needs to know what it is used on. */
    static Trial on(String tool, String self) {
        return of(tool, self, (interpreter, session) -> interpreter.with("element", session.get(self)).with("container", session.get(self))
                .with("root", session.get(self)));
    }

    /** A tool that is given what somebody types. */
    static Trial typed(String tool, String self, String text) {
        return of(tool, self, (interpreter, session) -> interpreter.with("arg0", text));
    }

    /** A tool from one element to another. */
    static Trial between(String tool, String source, String target) {
        return of(tool, source, (interpreter, session) -> interpreter.with("source", session.get(source)).with("target", session.get(target)));
    }

    /** What a tool is called in a trial. */
    static String name(Part tool) {
        var representation = tool.within("DiagramDescription", "CrossTableDescription", "EditionTableDescription", "TreeDescription").orElseThrow();
        var own = tool.get("name");
        var owner = tool.owner().get("name");
        return representation.get("name") + "/" + switch (tool.kind()) {
            case "LabelEditTool" -> owner;
            case "TreeItemEditionTool", "TreeItemDeletionTool" -> owner + "." + own;
            case "ValidationFix" -> owner;
            default -> own;
        };
    }

    Part find(Specification specification) {
        return specification.all(KINDS.toArray(String[]::new)).filter(part -> name(part).equals(tool)).findFirst()
                .orElseThrow(() -> new AssertionError("no tool " + tool));
    }

    /** Uses the tool. */
    void use(Specification specification, Session session) {
        var interpreter = new Interpreter();
        EObject start = session.get(self);
        variables.accept(interpreter, session);
        interpreter.run(find(specification), start);
    }

    @Override
    public String toString() {
        return tool;
    }
}
