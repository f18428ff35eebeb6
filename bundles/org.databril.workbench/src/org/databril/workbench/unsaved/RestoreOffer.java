// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.unsaved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.databril.workbench.Log;
import org.databril.workbench.TextEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** At the start: offers what a crash left unsaved. */
public final class RestoreOffer {
    private final UnsavedTexts texts;

    /** Offers what is kept there. */
    public RestoreOffer(UnsavedTexts texts) {
        this.texts = texts;
    }

    /** Asks the person, where there is something that is not on the disk anyway. */
    public void make(IWorkbenchWindow window) {
        List<UnsavedText> lost = texts.all().stream().filter(this::isNews).toList();
        if (lost.isEmpty()) {
            return;
        }
        var dialog = new RestoreDialog(window.getShell(), lost, RestoreOffer::saved);
        switch (dialog.open()) {
            case RestoreDialog.RESTORE -> {
                dialog.chosen().forEach(unsaved -> restore(window.getActivePage(), unsaved));
                lost.stream().filter(unsaved -> !dialog.chosen().contains(unsaved)).forEach(this::forget);
            }
            case RestoreDialog.DISCARD -> lost.forEach(this::forget);
            default -> {
                // offered again at the next start
            }
        }
    }

    private boolean isNews(UnsavedText unsaved) {
        boolean news = !unsaved.text().equals(saved(unsaved.file()));
        if (!news) {
            forget(unsaved);
        }
        return news;
    }

    private void forget(UnsavedText unsaved) {
        try {
            texts.forget(unsaved.file());
        } catch (IOException e) {
            Log.error("Cannot forget the unsaved text of " + unsaved.file(), e);
        }
    }

    /** What a file says on the disk; null where it is not there. */
    private static String saved(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            Log.error("Cannot read " + file, e);
            return null;
        }
    }

    /** Opens the file with the text in it, not saved, as it was. */
    private static void restore(IWorkbenchPage page, UnsavedText unsaved) {
        try {
            var file = Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(unsaved.file().toUri())).findFirst();
            if (file.isEmpty()) {
                Log.error("No project has the file " + unsaved.file() + " any more", null);
                return;
            }
            file.get().refreshLocal(IResource.DEPTH_ZERO, null);
            if (!file.get().exists()) {
                create(file.get(), unsaved);
            }
            if (TextEditors.of(IDE.openEditor(page, file.get())) instanceof ITextEditor editor) {
                editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(unsaved.text());
            }
        } catch (CoreException | IOException e) {
            Log.error("Cannot restore the unsaved text of " + unsaved.file(), e);
        }
    }

    private static void create(IFile file, UnsavedText unsaved) throws IOException, CoreException {
        Files.createDirectories(unsaved.file().getParent());
        Files.createFile(unsaved.file());
        file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
    }
}
