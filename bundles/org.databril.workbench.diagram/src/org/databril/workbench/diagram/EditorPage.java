// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A page of the canvas editor besides the text. To add one, implement this and name the class in
 * {@code META-INF/services/org.databril.workbench.diagram.EditorPage}; it needs a public constructor without arguments, and
 * each editor has its own.
 */
public interface EditorPage {
    /** What stands on its tab. */
    String title();

    /** Makes its control, once, for the editor it belongs to. */
    Control create(Composite parent, CanvasEditor editor);

    /** It is in front from now on; what it shows may be behind the text. */
    void show();

    /** It is not in front any more. */
    void hide();

    /** Takes the keyboard. */
    void setFocus();

    /** What is selected on it: elements as {@link ElementName}, or a block as {@link BlockName}. */
    ISelection selection();

    /** Selects elements that it shows, as far as it does. */
    void select(ISelection selection);

    /** Whether commands of the workbench are for it now; not while something is typed into a field of it, for instance. */
    default boolean takesCommands() {
        return true;
    }

    /** What it does for a command of the workbench, such as {@code ActionFactory.DELETE}; empty where it does nothing. */
    Optional<IAction> action(String command);

    /** The editor is closed. */
    void dispose();
}
