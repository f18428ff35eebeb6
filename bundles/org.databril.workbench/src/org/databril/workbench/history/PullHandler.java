// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import org.databril.history.GitFolder;
import org.databril.workbench.Messages;
import org.eclipse.ui.IWorkbenchWindow;

/** <em>Pull</em>: fetches and merges what others pushed. */
public final class PullHandler extends GitHandler {
    @Override
    void start(IWorkbenchWindow window, GitProject project) {
        var work = new RemoteWork(window.getShell(), GitFolder::pull);
        new GitJob(Messages.git_pull_title, project, work, new Answer(window, Messages.git_pull_title, project)::tell).schedule();
    }
}
