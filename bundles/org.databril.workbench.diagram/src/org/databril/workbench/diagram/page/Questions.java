// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.databril.edits.Delete;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.change.ElementChanges;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What a person is asked before something is lost. */
public final class Questions {
    private static final int SHOWN = 12;

    private final Control owner;

    /** Asks in front of the window of a control. */
    public Questions(Control owner) {
        this.owner = owner;
    }

    /** Says why something is not done. */
    public void tell(String reason) {
        MessageDialog.openInformation(shell(), Messages.refused_title, reason);
    }

    /** Takes elements out, when it was said what becomes of what names them. */
    public void delete(List<String> names, ElementChanges elements) {
        elements.usesOf(names, uses -> references(uses).ifPresent(references -> elements.delete(names, references)));
    }

    /** What becomes of what names items that are deleted; empty where they are not to be deleted after all. */
    public Optional<Delete.References> references(List<String> uses) {
        if (uses.isEmpty()) {
            return Optional.of(Delete.References.REMOVE);
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.delete_title,
                NLS.bind(Messages.delete_question, list(uses)), 0, Messages.delete_withUses, Messages.delete_only,
                Messages.cancel);
        return switch (answer) {
            case 0 -> Optional.of(Delete.References.REMOVE);
            case 1 -> Optional.of(Delete.References.KEEP);
            default -> Optional.empty();
        };
    }

    /** Whether an item is moved to another block, of that title, although something is lost. */
    public boolean losses(List<String> losses, String block) {
        return losses.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.move_title,
                NLS.bind(Messages.move_question, block, list(losses)), 0, Messages.move_do,
                Messages.cancel) == 0;
    }

    private static String list(List<String> lines) {
        var shown = lines.stream().limit(SHOWN).map(line -> "•  " + line).collect(Collectors.joining("\n"));
        return lines.size() <= SHOWN ? shown : shown + "\n" + NLS.bind(Messages.more, lines.size() - SHOWN);
    }

    private Shell shell() {
        return owner.getShell();
    }
}
