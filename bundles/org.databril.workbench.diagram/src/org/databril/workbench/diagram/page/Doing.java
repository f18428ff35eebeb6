// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import org.eclipse.gef.commands.Command;

/** What a drop does; it is undone in the text, not here. */
public final class Doing extends Command {
    private final Runnable work;

    /** A command that does some work. */
    public Doing(Runnable work) {
        this.work = work;
    }

    @Override
    public void execute() {
        work.run();
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
