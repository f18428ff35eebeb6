// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;
import java.util.List;

import org.databril.history.GitFolder;
import org.databril.history.Outcome;
import org.databril.history.Result;
import org.databril.workbench.Messages;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** <em>Commit</em>: shows what changed, asks for a message, and commits. */
public final class CommitHandler extends GitHandler {
    @Override
    void start(IWorkbenchWindow window, GitProject project) {
        CommitDraft[] draft = new CommitDraft[1];
        new GitJob(Messages.git_commit_looking, project, git -> {
            draft[0] = CommitDraft.of(git);
            return new Outcome(draft[0].hasSomething() ? Result.UP_TO_DATE : Result.NOTHING_TO_COMMIT, List.of());
        }, found -> {
            if (found.result().isGood()) {
                ask(window, project, draft[0]);
            } else {
                new Answer(window, Messages.git_commit_title, project).tell(found);
            }
        }).schedule();
    }

    private static void ask(IWorkbenchWindow window, GitProject project, CommitDraft draft) {
        var dialog = new CommitDialog(window.getShell(), project, draft);
        int closed = dialog.open();
        if (closed == Window.CANCEL) {
            return;
        }
        Answer answer = new Answer(window, Messages.git_commit_title, project);
        new GitJob(Messages.git_commit_title, project, git -> commit(git, dialog), committed -> {
            if (committed.result().isGood()) {
                CommitDialog.forgetMessage(project);
            }
            if (closed == CommitDialog.AND_PUSH && committed.result().isGood()) {
                PushHandler.push(window, project);
            } else {
                answer.tell(committed);
            }
        }).schedule();
    }

    private static Outcome commit(GitFolder git, CommitDialog dialog) throws IOException {
        if (git.person().isEmpty()) {
            git.setPerson(dialog.person());
        }
        return git.commit(dialog.message(), dialog.files(), dialog.person());
    }
}
