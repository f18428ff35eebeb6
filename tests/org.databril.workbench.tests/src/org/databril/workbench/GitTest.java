// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.databril.history.GitFolder;
import org.databril.history.Person;
import org.databril.history.Result;
import org.databril.workbench.check.ProblemMarkers;
import org.databril.workbench.projects.OpenedFolder;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTest {
    private static final Person ANNA = new Person("Anna", "anna@example.org");
    private static final Person BEN = new Person("Ben", "ben@example.org");

    @TempDir
    private Path temp;
    private Path anna;
    private Path ben;
    private IFile file;

    @BeforeEach
    void twoPeopleWithTheSameCanvas() throws Exception {
        Path remote = temp.resolve("remote.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(remote.toFile()).call().close();
        anna = temp.resolve("anna");
        GitFolder.create(anna);
        try (Git git = Git.open(anna.toFile())) {
            git.remoteAdd().setName("origin").setUri(new URIish(remote.toUri().toString())).call();
        }
        change(anna, Written.BAKERY, ANNA);
        ben = temp.resolve("ben");
        Git.cloneRepository().setURI(remote.toUri().toString()).setDirectory(ben.toFile()).call().close();
        try (GitFolder git = GitFolder.of(ben).orElseThrow()) {
            git.setPerson(BEN);
        }
        IProject project = OpenedFolder.open(ben, null);
        file = Projects.file(project, "canvas.bmc");
        Bench.open(file);
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    private static void change(Path folder, String text, Person person) throws Exception {
        Files.writeString(folder.resolve("canvas.bmc"), text);
        try (GitFolder git = GitFolder.of(folder).orElseThrow()) {
            assertEquals(Result.COMMITTED, git.commit("Change", List.of("canvas.bmc"), person).result());
            assertEquals(Result.PUSHED, git.push(Optional.empty()).result());
        }
    }

    private static boolean isOk(Button button) {
        return Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData());
    }

    private void write(String text) throws CoreException {
        file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
    }

    @Test
    void whatChangedIsCommittedWithAMessage() throws Exception {
        write(Written.BAKERY.replace("nearby", "in the village"));
        Bench.command("org.databril.workbench.commit");
        Shell dialog = Bench.dialog(Messages.git_commit_title);
        assertFalse(Bench.see(() -> Bench.one(dialog, Button.class, GitTest::isOk).isEnabled()), "there is no message yet");
        Text message = Bench.one(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && text.isVisible() && text.getEditable());
        Bench.act(() -> message.setText("The whole village"));
        Screenshot.save("git-commit");
        Bench.press(Bench.one(dialog, Button.class, GitTest::isOk));

        Bench.until("the commit", this::isCommitted);
    }

    private boolean isCommitted() {
        try (GitFolder git = GitFolder.of(ben).orElseThrow()) {
            return git.changes().isEmpty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void linesThatBothChangedAreOneProblemEachWithQuickFixes() throws Exception {
        change(anna, Written.BAKERY.replace("nearby", "in the town"), ANNA);
        write(Written.BAKERY.replace("nearby", "in the village"));
        try (GitFolder git = GitFolder.of(ben).orElseThrow()) {
            git.commit("Mine", List.of("canvas.bmc"), BEN);
        }
        Bench.command("org.databril.workbench.pull");
        Shell answer = Bench.dialog(Messages.git_pull_title);
        Screenshot.save("git-conflict");
        Bench.act(answer::close);

        Bench.until("one problem", () -> problems().size() == 1 && code(problems().getFirst()).equals("merge-conflict"));
        OpenCanvas canvas = OpenCanvas.of(file);
        canvas.cursorBefore("<<<<<<<");
        Bench.command("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
        Bench.until("what can be done", () -> OpenCanvas.proposals().contains("Take theirs"));
        OpenCanvas.choose("Take theirs");

        Bench.until("their lines", () -> canvas.text().equals(Written.BAKERY.replace("nearby", "in the town")));
        Bench.until("no mistake", () -> canvas.live().isCurrent() && canvas.live().state().orElseThrow().wellFormed());
    }

    private static String code(IMarker marker) {
        return marker.getAttribute(ProblemMarkers.CODE, "");
    }

    private List<IMarker> problems() {
        try {
            return List.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
