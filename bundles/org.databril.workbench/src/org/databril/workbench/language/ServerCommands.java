// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.List;

import org.databril.server.lenses.CodeLenses;
import org.databril.workbench.language.references.References;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;

/** What a command of the server does here: some are the workbench's to do, the others go back to the server. */
public final class ServerCommands {
    private ServerCommands() {
    }

    /** Does what a command says that stands at a place of the text in a viewer. To be called on the UI thread. */
    public static void run(ITextViewer viewer, LanguageText text, int offset, Command command) {
        if (command.getCommand() == null || command.getCommand().isEmpty()) {
            return;
        }
        if (CodeLenses.REFERENCES.equals(command.getCommand())) {
            References.find(text, offset);
        } else if (CodeLenses.FINDINGS.equals(command.getCommand())) {
            tell(viewer, offset);
        } else {
            List<Object> arguments = command.getArguments() == null ? List.of() : command.getArguments();
            text.ask(server -> server.getWorkspaceService().executeCommand(new ExecuteCommandParams(command.getCommand(), arguments)))
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            ServerLine.log("command " + command.getCommand(), failure);
                        }
                    });
        }
    }

    /** Opens what there is to know at a place, findings with the links to their pages among it. */
    private static void tell(ITextViewer viewer, int offset) {
        viewer.setSelectedRange(offset, 0);
        viewer.revealRange(offset, 0);
        viewer.getTextWidget().setFocus();
        if (viewer instanceof ITextOperationTarget target && target.canDoOperation(ISourceViewer.INFORMATION)) {
            target.doOperation(ISourceViewer.INFORMATION);
        }
    }
}
