// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.databril.workbench.check.LiveText;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiskTest {
    private static final String THEIRS = Written.BAKERY + "// theirs\n";
    private static final String MINE = Written.BAKERY + "// mine\n";

    private IFile file;
    private Path path;
    private LiveText text;

    @BeforeEach
    void anOpenCanvas() throws CoreException {
        file = Written.project("Shared", Written.BAKERY);
        path = file.getLocation().toPath();
        text = Bench.open(file);
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    private void type(String typed) {
        Bench.act(() -> text.editor().getDocumentProvider().getDocument(text.editor().getEditorInput()).set(typed));
    }

    private String shown() {
        return Bench.see(() -> Bench.text(text.editor()));
    }

    /** What another program does, and the workbench noticing it. */
    private void changedElsewhere() throws Exception {
        Files.writeString(path, THEIRS);
        Files.setLastModifiedTime(path, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private static void answer(Shell dialog, String label) {
        Bench.press(Bench.one(dialog, Button.class, button -> button.getText().equals(label)));
        Bench.until("the dialog closed", dialog::isDisposed);
    }

    private Shell question() {
        Bench.display().asyncExec(() -> text.editor().doSave(new NullProgressMonitor()));
        return Bench.dialog(Messages.disk_changed_title);
    }

    @Test
    void aTextWithoutChangesFollowsItsFile() throws Exception {
        changedElsewhere();
        Bench.until("the text of the file", () -> Bench.text(text.editor()).equals(THEIRS));
        assertFalse(Bench.see(() -> text.editor().isDirty()));
    }

    @Test
    void mineIsKeptWhenISaySo() throws Exception {
        type(MINE);
        changedElsewhere();
        Shell dialog = question();
        Screenshot.save("changed-on-disk");
        assertEquals(THEIRS, Files.readString(path), "nothing is written before the answer");
        answer(dialog, Messages.disk_changed_mine);
        Bench.until("saved", () -> !text.editor().isDirty());
        assertEquals(MINE, Files.readString(path));
    }

    @Test
    void theTextOfTheFileCanBeTakenAndUndone() throws Exception {
        type(MINE);
        changedElsewhere();
        answer(question(), Messages.disk_changed_theirs);
        Bench.until("the text of the file", () -> Bench.text(text.editor()).equals(THEIRS));
        assertEquals(THEIRS, Files.readString(path));
        Bench.command("org.eclipse.ui.edit.undo");
        Bench.until("mine again", () -> Bench.text(text.editor()).equals(MINE));
    }

    @Test
    void withoutAnAnswerBothStayAsTheyAre() throws Exception {
        type(MINE);
        changedElsewhere();
        answer(question(), Messages.disk_later);
        assertEquals(MINE, shown());
        assertEquals(THEIRS, Files.readString(path));
    }

    @Test
    void aDeletedFileIsToldAndCanBeSavedAgain() throws Exception {
        type(MINE);
        Files.delete(path);
        new Thread(() -> {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        }).start();
        Shell dialog = Bench.dialog(Messages.disk_deleted_title);
        Screenshot.save("deleted-on-disk");
        answer(dialog, Messages.disk_deleted_save);
        Bench.until("the file again", () -> Files.exists(path));
        assertEquals(MINE, Files.readString(path));
        Bench.until("its editor", () -> Bench.page().getActiveEditor() != null && !Bench.page().getActiveEditor().isDirty());
    }
}
