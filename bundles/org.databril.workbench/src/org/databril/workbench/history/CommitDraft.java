// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.databril.history.Change;
import org.databril.history.GitFolder;
import org.databril.history.Person;

/**
 * What could be committed.
 *
 * @param root the folder of the repository, absolute
 * @param branch the branch that gets the commit; empty for none
 * @param changes what changed in the project
 * @param merging whether this ends a merge
 * @param person who commits; empty where git is not told
 */
record CommitDraft(Path root, String branch, List<Change> changes, boolean merging, Optional<Person> person) {
    static CommitDraft of(GitFolder git) throws IOException {
        return new CommitDraft(git.root(), git.branch().orElse(""), git.changes(), git.isMerging(), git.person());
    }

    boolean hasSomething() {
        return merging || !changes.isEmpty();
    }
}
