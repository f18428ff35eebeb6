// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;

/** Sends commits to the remote. */
final class Pushing {
    private final Git git;
    private final CredentialsProvider credentials;

    Pushing(Git git, CredentialsProvider credentials) {
        this.git = git;
        this.credentials = credentials;
    }

    Outcome push() throws GitAPIException, IOException {
        String head = git.getRepository().getFullBranch();
        Optional<Upstream> upstream = Upstream.of(git.getRepository());
        if (!head.startsWith(Constants.R_HEADS) || git.getRepository().resolve(Constants.HEAD) == null) {
            return Outcome.of(Result.NO_BRANCH);
        }
        if (upstream.isEmpty()) {
            return Outcome.of(Result.NO_REMOTE);
        }
        var results = git.push().setRemote(upstream.get().remote()).setCredentialsProvider(credentials)
                .setTransportConfigCallback(SystemSsh::use).setRefSpecs(new RefSpec(head + ":" + upstream.get().branch())).call();
        Outcome outcome = outcome(updates(results));
        if (outcome.result().isGood() && !upstream.get().configured()) {
            upstream.get().configure(git.getRepository());
        }
        return outcome;
    }

    private static List<RemoteRefUpdate> updates(Iterable<PushResult> results) {
        List<RemoteRefUpdate> updates = new ArrayList<>();
        results.forEach(result -> updates.addAll(result.getRemoteUpdates()));
        return updates;
    }

    private static Outcome outcome(List<RemoteRefUpdate> updates) {
        Outcome outcome = Outcome.of(Result.UP_TO_DATE);
        for (RemoteRefUpdate update : updates) {
            switch (update.getStatus()) {
                case OK -> outcome = Outcome.of(Result.PUSHED);
                case UP_TO_DATE -> {
                    // as it is
                }
                case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> {
                    return Outcome.of(Result.REJECTED);
                }
                case REJECTED_OTHER_REASON -> {
                    return Outcome.of(Result.REFUSED, String.valueOf(update.getMessage()));
                }
                default -> {
                    return Outcome.of(Result.FAILED, update.getStatus() + " " + update.getMessage());
                }
            }
        }
        return outcome;
    }
}
