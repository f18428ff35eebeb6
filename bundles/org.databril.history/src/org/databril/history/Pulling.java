// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.errors.CheckoutConflictException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.transport.CredentialsProvider;

/** Fetches and merges. */
final class Pulling {
    private final Git git;
    private final CredentialsProvider credentials;

    Pulling(Git git, CredentialsProvider credentials) {
        this.git = git;
        this.credentials = credentials;
    }

    Outcome pull() throws GitAPIException, IOException {
        Optional<Upstream> upstream = Upstream.of(git.getRepository());
        if (!git.getRepository().getFullBranch().startsWith(Constants.R_HEADS)) {
            return Outcome.of(Result.NO_BRANCH);
        }
        if (upstream.isEmpty()) {
            return Outcome.of(Result.NO_REMOTE);
        }
        if (git.getRepository().getRepositoryState() != RepositoryState.SAFE) {
            return Outcome.of(Result.MERGE_UNFINISHED);
        }
        git.fetch().setRemote(upstream.get().remote()).setCredentialsProvider(credentials)
                .setTransportConfigCallback(SystemSsh::use).call();
        Ref theirs = git.getRepository().findRef(upstream.get().tracking());
        if (theirs == null) {
            // nobody has pushed this branch yet
            return Outcome.of(Result.UP_TO_DATE);
        }
        return merge(theirs);
    }

    private Outcome merge(Ref theirs) throws GitAPIException, IOException {
        ObjectId before = git.getRepository().resolve(Constants.HEAD);
        try {
            MergeResult merged = git.merge().include(Repository.shortenRefName(theirs.getName()), theirs.getObjectId()).setFastForward(FastForwardMode.FF).call();
            return switch (merged.getMergeStatus()) {
                case ALREADY_UP_TO_DATE -> Outcome.of(Result.UP_TO_DATE);
                case CONFLICTING -> new Outcome(Result.CONFLICT, merged.getConflicts().keySet().stream().sorted().toList());
                case CHECKOUT_CONFLICT -> new Outcome(Result.LOCAL_CHANGES, merged.getCheckoutConflicts());
                case FAILED -> new Outcome(Result.LOCAL_CHANGES, failing(merged));
                default -> Outcome.of(merged.getMergeStatus().isSuccessful() && !merged.getNewHead().equals(before)
                        ? Result.PULLED : Result.UP_TO_DATE);
            };
        } catch (CheckoutConflictException e) {
            return new Outcome(Result.LOCAL_CHANGES, e.getConflictingPaths());
        }
    }

    private static List<String> failing(MergeResult merged) {
        Map<String, ?> paths = merged.getFailingPaths();
        return paths == null ? List.of() : paths.keySet().stream().sorted().toList();
    }
}
