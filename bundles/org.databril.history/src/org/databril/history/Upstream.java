// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * Where the branch that is checked out comes from and goes to.
 *
 * @param remote the name of the remote
 * @param branch the branch there, in full
 * @param tracking the branch here that follows it, in full
 * @param configured whether git knows that the two belong together
 */
record Upstream(String remote, String branch, String tracking, boolean configured) {
    /** What git is told of the branch; else a branch of the same name in the only remote or in {@code origin}. */
    static Optional<Upstream> of(Repository repository) throws IOException {
        String name = repository.getBranch();
        var branch = new BranchConfig(repository.getConfig(), name);
        if (branch.getRemote() != null && branch.getMerge() != null && branch.getRemoteTrackingBranch() != null) {
            return Optional.of(new Upstream(branch.getRemote(), branch.getMerge(), branch.getRemoteTrackingBranch(), true));
        }
        var remotes = repository.getRemoteNames();
        String remote = remotes.size() == 1 ? remotes.iterator().next() : Constants.DEFAULT_REMOTE_NAME;
        return remotes.contains(remote) ? Optional.of(new Upstream(remote, Constants.R_HEADS + name,
                Constants.R_REMOTES + remote + "/" + name, false)) : Optional.empty();
    }

    /** Tells git that the two belong together. */
    void configure(Repository repository) throws IOException {
        var config = repository.getConfig();
        config.setString("branch", repository.getBranch(), "remote", remote);
        config.setString("branch", repository.getBranch(), "merge", branch);
        config.save();
    }
}
