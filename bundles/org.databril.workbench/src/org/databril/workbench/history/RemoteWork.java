// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

import org.databril.history.GitFolder;
import org.databril.history.Login;
import org.databril.history.Outcome;
import org.databril.history.Result;
import org.eclipse.swt.widgets.Shell;

/**
 * A pull or push. Where the remote asks who is there, the person is asked, and asked no more until the workbench ends:
 * what they say is kept in memory only.
 */
final class RemoteWork implements GitJob.Work {
    private static final Map<String, Login> KNOWN = new ConcurrentHashMap<>();

    private final Shell shell;
    private final BiFunction<GitFolder, Optional<Login>, Outcome> work;

    RemoteWork(Shell shell, BiFunction<GitFolder, Optional<Login>, Outcome> work) {
        this.shell = shell;
        this.work = work;
    }

    @Override
    public Outcome on(GitFolder git) throws IOException {
        String remote = git.remote().orElse("");
        Outcome outcome = work.apply(git, Optional.ofNullable(KNOWN.get(remote)));
        while (outcome.result() == Result.NOT_ALLOWED && remote.startsWith("http")) {
            KNOWN.remove(remote);
            Optional<Login> login = shell.getDisplay().syncCall(() -> LoginDialog.ask(shell, remote));
            if (login.isEmpty()) {
                return outcome;
            }
            outcome = work.apply(git, login);
            if (outcome.result() != Result.NOT_ALLOWED) {
                KNOWN.put(remote, login.get());
            }
        }
        return outcome;
    }
}
