// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.databril.workbench.unsaved.RestoreOffer;
import org.databril.workbench.unsaved.UnsavedText;
import org.databril.workbench.unsaved.UnsavedTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class RestoreTest {
    @TempDir
    private Path folder;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void whatACrashLeftUnsavedIsOfferedAndOpenedAsItWasTyped() throws Exception {
        IFile file = Written.project("Crashed", Written.BAKERY);
        Path path = file.getLocation().toPath();
        UnsavedTexts texts = new UnsavedTexts(folder);
        texts.keep(new UnsavedText(path, Instant.now(), Written.BAKERY + "// typed before the crash\n"));

        Bench.display().asyncExec(() -> new RestoreOffer(texts).make(Bench.window()));
        Shell dialog = Bench.dialog(Messages.unsaved_title);
        Screenshot.save("unsaved-texts");
        Bench.press(Bench.one(dialog, Button.class, button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())));

        var text = Bench.live();
        assertTrue(Bench.see(() -> Bench.text(text.editor())).endsWith("// typed before the crash\n"));
        assertTrue(Bench.see(() -> text.editor().isDirty()));
        assertEquals(Written.BAKERY, Files.readString(path), "nothing is saved unasked");
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSaved() throws Exception {
        IFile file = Written.project("Typed", Written.BAKERY);
        var text = Bench.open(file);
        UnsavedTexts kept = new UnsavedTexts(Platform.getStateLocation(FrameworkUtil.getBundle(Messages.class)).append("unsaved").toPath());

        Bench.act(() -> text.editor().getDocumentProvider().getDocument(text.editor().getEditorInput()).set("canvas Typed\n"));
        Bench.until("the text kept aside", () -> kept.all().stream().map(UnsavedText::text).toList().equals(List.of("canvas Typed\n")));

        Bench.act(() -> text.editor().doSave(null));
        Bench.until("nothing kept any more", () -> kept.all().isEmpty());
    }
}
