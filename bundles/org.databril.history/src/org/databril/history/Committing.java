// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.RepositoryState;

/** Makes commits. */
final class Committing {
    /** What a file has while a merge of it is not made by hand. */
    private static final Set<String> MARKS = Set.of("<<<<<<<", "=======", ">>>>>>>");

    private final Git git;
    private final Person person;
    private final Path root;

    Committing(Git git, Person person) {
        this.git = git;
        this.person = person;
        root = git.getRepository().getWorkTree().toPath();
    }

    Outcome commit(String message, List<String> chosen) throws GitAPIException {
        boolean merging = git.getRepository().getRepositoryState() != RepositoryState.SAFE;
        var status = git.status().call();
        Set<String> conflicting = status.getConflicting();
        Set<String> changed = Changes.of(status).stream().map(Change::path).collect(Collectors.toSet());
        List<String> files = chosen.stream().filter(changed::contains).toList();
        List<String> unresolved = Stream.concat(conflicting.stream(), files.stream()).distinct().sorted().filter(this::hasMarks).toList();
        if (!unresolved.isEmpty()) {
            return new Outcome(Result.UNRESOLVED, unresolved);
        }
        if (files.isEmpty() && !merging) {
            return Outcome.of(Result.NOTHING_TO_COMMIT);
        }
        Stream.concat(conflicting.stream(), files.stream()).distinct().forEach(this::stage);
        var commit = git.commit().setMessage(message).setAuthor(person.name(), person.mail())
                .setCommitter(person.name(), person.mail()).setSign(false);
        if (!merging) {
            // what somebody else put into the index is left as it is
            files.forEach(commit::setOnly);
        }
        return Outcome.of(Result.COMMITTED, commit.call().abbreviate(7).name());
    }

    private void stage(String file) {
        try {
            if (Files.exists(root.resolve(file))) {
                git.add().addFilepattern(file).call();
            } else {
                git.rm().setCached(true).addFilepattern(file).call();
            }
        } catch (GitAPIException e) {
            throw new IllegalStateException("Cannot add " + file + " to the commit", e);
        }
    }

    private boolean hasMarks(String file) {
        Path path = root.resolve(file);
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try {
            var starts = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.length() == 7 || line.startsWith(" ", 7)).map(line -> line.substring(0, 7)).toList();
            return starts.containsAll(MARKS);
        } catch (IOException e) {
            // whether it can be read shows when it is added
            return false;
        }
    }
}
