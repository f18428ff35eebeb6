// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.databril.history.Change.Kind;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFolderTest {
    @TempDir
    private Path temp;
    private Path remote;
    private Desk anna;
    private Desk ben;

    @BeforeEach
    void twoPeopleWithTheSameCanvas() throws Exception {
        remote = Desk.remote(temp.resolve("remote.git"));
        anna = Desk.start(remote, temp.resolve("anna"), "Anna");
        anna.write("bakery.bmc", "canvas Bakery {\n    segment Hotels\n}\n");
        anna.commit("A start", "bakery.bmc");
        anna.push();
        ben = Desk.clone(remote, temp.resolve("ben"), "Ben");
    }

    private static List<Change> changes(Path at) throws IOException {
        try (var git = GitFolder.of(at).orElseThrow()) {
            return git.changes();
        }
    }

    @Test
    void aFolderOutsideGitIsInNoRepository() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        assertTrue(GitFolder.of(outside).isEmpty());
        assertTrue(GitFolder.of(remote).isEmpty(), "a bare repository has no canvases of its own");
    }

    @Test
    void theTextOfTheLastCommitIsThereWhateverTheDiskSays() throws IOException {
        Path file = anna.write("bakery.bmc", "canvas Bakery\n");
        try (var git = anna.open()) {
            assertEquals("canvas Bakery {\n    segment Hotels\n}\n", git.committed(file).orElseThrow());
            assertEquals(Optional.empty(), git.committed(anna.folder().resolve("other.bmc")));
            assertEquals("main", git.branch().orElseThrow());
        }
        Files.delete(file);
        try (var git = anna.open()) {
            assertTrue(git.committed(file).isPresent());
        }
    }

    @Test
    void changesAreToldOfTheFolderAlone() throws IOException {
        anna.write("bakery.bmc", "canvas Bakery\n");
        anna.write("clients/inn.bmc", "canvas Inn\n");
        assertEquals(List.of(new Change("bakery.bmc", Kind.MODIFIED), new Change("clients/inn.bmc", Kind.ADDED)), changes(anna.folder()));
        assertEquals(List.of(new Change("clients/inn.bmc", Kind.ADDED)), changes(anna.folder().resolve("clients")));
        Files.delete(anna.folder().resolve("bakery.bmc"));
        assertEquals(new Change("bakery.bmc", Kind.DELETED), changes(anna.folder()).getFirst());
    }

    @Test
    void whatGitIgnoresIsNoChange() throws IOException {
        anna.write(".gitignore", "*.bak\n");
        anna.write("bakery.bak", "old");
        assertEquals(List.of(new Change(".gitignore", Kind.ADDED)), changes(anna.folder()));
    }

    @Test
    void aCommitTakesTheFilesThatWereChosenAndNoOthers() throws IOException {
        anna.write("bakery.bmc", "canvas Bakery\n");
        anna.write("new.bmc", "canvas New\n");
        anna.write("other.bmc", "canvas Other\n");

        assertEquals(Result.COMMITTED, anna.commit("Two of three", "bakery.bmc", "new.bmc").result());

        assertEquals(List.of(new Change("other.bmc", Kind.ADDED)), changes(anna.folder()));
    }

    @Test
    void aFileThatIsGoneIsCommittedAsGone() throws IOException {
        Files.delete(anna.folder().resolve("bakery.bmc"));
        assertEquals(Result.COMMITTED, anna.commit("No bakery", "bakery.bmc").result());
        assertEquals(List.of(), changes(anna.folder()));
    }

    @Test
    void theVeryFirstCommitOfARepositoryCanBeMade() throws IOException, GitAPIException {
        Git.init().setDirectory(temp.resolve("fresh").toFile()).call().close();
        Desk fresh = new Desk(temp.resolve("fresh"), anna.person());
        Path file = fresh.write("a.bmc", "canvas A\n");
        try (var git = fresh.open()) {
            assertEquals(Optional.empty(), git.committed(file));
        }
        assertEquals(Result.COMMITTED, fresh.commit("First", "a.bmc").result());
        assertEquals(Result.NO_REMOTE, fresh.push().result());
        assertEquals(Result.NO_REMOTE, fresh.pull().result());
    }

    @Test
    void aFolderBecomesARepositoryWhenAsked() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("inn"));
        Files.writeString(folder.resolve("inn.bmc"), "canvas Inn\n");
        GitFolder.create(folder);
        assertEquals(List.of(new Change("inn.bmc", Kind.ADDED)), changes(folder));
        assertEquals(Result.COMMITTED, new Desk(folder, anna.person()).commit("Inn", "inn.bmc").result());
    }

    @Test
    void withNothingChangedThereIsNothingToCommit() throws IOException {
        assertEquals(Result.NOTHING_TO_COMMIT, anna.commit("Nothing").result());
        assertEquals(Result.NOTHING_TO_COMMIT, anna.commit("Nothing", "bakery.bmc").result());
    }

    @Test
    void whoCommitsIsRemembered() throws IOException {
        try (var git = anna.open()) {
            git.setPerson(anna.person());
        }
        try (var git = anna.open()) {
            assertEquals(Optional.of(anna.person()), git.person());
        }
    }

    @Test
    void whatOnePushesTheOtherPulls() throws IOException {
        anna.write("bakery.bmc", "canvas Bakery {\n    segment Inns\n}\n");
        anna.commit("Inns", "bakery.bmc");
        assertEquals(Result.PUSHED, anna.push().result());
        assertEquals(Result.UP_TO_DATE, anna.push().result());

        assertEquals(Result.PULLED, ben.pull().result());

        assertEquals("canvas Bakery {\n    segment Inns\n}\n", ben.read("bakery.bmc"));
        assertEquals(Result.UP_TO_DATE, ben.pull().result());
    }

    @Test
    void aPushBehindOthersIsRejectedUntilTheirsIsPulled() throws IOException {
        anna.write("inn.bmc", "canvas Inn\n");
        anna.commit("Inn", "inn.bmc");
        anna.push();
        ben.write("museum.bmc", "canvas Museum\n");
        ben.commit("Museum", "museum.bmc");

        assertEquals(Result.REJECTED, ben.push().result());
        assertEquals(Result.PULLED, ben.pull().result());
        assertEquals(Result.PUSHED, ben.push().result());
        assertEquals(Result.PULLED, anna.pull().result());
        assertEquals("canvas Museum\n", anna.read("museum.bmc"));
    }

    @Test
    void linesThatBothChangedAreAConflictUntilSomebodyChooses() throws IOException {
        bothChangeTheSameLine();

        Outcome pulled = ben.pull();

        assertEquals(new Outcome(Result.CONFLICT, List.of("bakery.bmc")), pulled);
        assertTrue(ben.read("bakery.bmc").contains("<<<<<<<"));
        assertEquals(List.of(new Change("bakery.bmc", Kind.CONFLICTING)), changes(ben.folder()));
        assertEquals(new Outcome(Result.UNRESOLVED, List.of("bakery.bmc")), ben.commit("Merged", "bakery.bmc"));
        assertEquals(Result.MERGE_UNFINISHED, ben.pull().result());

        ben.write("bakery.bmc", "canvas Bakery {\n    segment Inns\n    segment Schools\n}\n");
        assertEquals(Result.COMMITTED, ben.commit("Merged", "bakery.bmc").result());
        assertEquals(Result.PUSHED, ben.push().result());
        try (var git = ben.open()) {
            assertFalse(git.isMerging());
        }
    }

    @Test
    void changesThatAreNotCommittedAreNeverOverwritten() throws IOException {
        anna.write("bakery.bmc", "canvas Bakery {\n    segment Inns\n}\n");
        anna.commit("Inns", "bakery.bmc");
        anna.push();
        ben.write("bakery.bmc", "canvas Bakery { segment Schools }\n");

        assertEquals(new Outcome(Result.LOCAL_CHANGES, List.of("bakery.bmc")), ben.pull());

        assertEquals("canvas Bakery { segment Schools }\n", ben.read("bakery.bmc"));
    }

    @Test
    void aRemoteThatIsGoneIsToldAsSuch() throws IOException {
        Files.move(remote, temp.resolve("elsewhere.git"));
        anna.write("inn.bmc", "canvas Inn\n");
        anna.commit("Inn", "inn.bmc");
        assertEquals(Result.NO_REMOTE_REPOSITORY, anna.push().result());
        assertEquals(Result.NO_REMOTE_REPOSITORY, anna.pull().result());
    }

    @Test
    void aRepositoryThatAnotherProgramWorksOnIsInUse() throws IOException {
        anna.write("bakery.bmc", "canvas Bakery\n");
        Files.createFile(anna.folder().resolve(".git/index.lock"));
        assertEquals(Result.IN_USE, anna.commit("Meanwhile", "bakery.bmc").result());
    }

    @Test
    void aCommitThatIsCheckedOutWithoutABranchGoesNowhere() throws IOException, GitAPIException {
        try (var git = Git.open(anna.folder().toFile())) {
            git.checkout().setName(git.getRepository().resolve("HEAD").name()).call();
        }
        assertEquals(Result.NO_BRANCH, anna.push().result());
        assertEquals(Result.NO_BRANCH, anna.pull().result());
    }

    @Test
    void aNewBranchIsMadeAtTheRemote() throws IOException, GitAPIException {
        try (var git = Git.open(anna.folder().toFile())) {
            git.checkout().setCreateBranch(true).setName("next-year").call();
        }
        anna.write("next.bmc", "canvas Next\n");
        anna.commit("Next year", "next.bmc");
        assertEquals(Result.UP_TO_DATE, anna.pull().result());
        assertEquals(Result.PUSHED, anna.push().result());
        assertEquals(Result.UP_TO_DATE, anna.pull().result());
    }

    private void bothChangeTheSameLine() throws IOException {
        anna.write("bakery.bmc", "canvas Bakery {\n    segment Inns\n}\n");
        anna.commit("Inns", "bakery.bmc");
        anna.push();
        ben.write("bakery.bmc", "canvas Bakery {\n    segment Schools\n}\n");
        ben.commit("Schools", "bakery.bmc");
    }
}
