// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import org.databril.history.GitFolder;
import org.databril.workbench.Messages;
import org.eclipse.ui.IWorkbenchWindow;

/** <em>Push</em>: sends what was committed here. */
public final class PushHandler extends GitHandler {
    @Override
    void start(IWorkbenchWindow window, GitProject project) {
        push(window, project);
    }

    static void push(IWorkbenchWindow window, GitProject project) {
        var work = new RemoteWork(window.getShell(), GitFolder::push);
        new GitJob(Messages.git_push_title, project, work, new Answer(window, Messages.git_push_title, project)::tell).schedule();
    }
}
