// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.databril.dsl.Bmc;
import org.databril.dsl.project.ProjectRoot;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.preferences.Preferences;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** The texts of the open canvas editors of a window, and which of them is worked on. To be used on the UI thread. */
public final class LiveTexts {
    private static final Map<IWorkbenchWindow, LiveTexts> WINDOWS = new WeakHashMap<>();

    private final Map<ITextEditor, LiveText> texts = new LinkedHashMap<>();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private LiveText active;

    private LiveTexts(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new Editors());
        Preferences.onOutput(() -> texts.values().forEach(LiveText::lookAgain));
        var page = window.getActivePage();
        if (page != null && page.getActiveEditor() != null) {
            activate(page.getActiveEditor());
        }
    }

    /** The texts of a window. */
    public static LiveTexts of(IWorkbenchWindow window) {
        LiveTexts texts = WINDOWS.get(window);
        if (texts == null) {
            texts = new LiveTexts(window);
            WINDOWS.put(window, texts);
        }
        return texts;
    }

    /** The text of the editor that is worked on, or was last; empty where no canvas is open. */
    public Optional<LiveText> active() {
        return Optional.ofNullable(active);
    }

    /** The text of an editor; empty for one that shows no canvas. */
    public Optional<LiveText> of(IEditorPart editor) {
        return Optional.ofNullable(editor == null ? null : texts.get(editor.getAdapter(ITextEditor.class)));
    }

    /** The text of a document that an editor of the window in front shows; empty where none does. */
    public static Optional<LiveText> of(IDocument document) {
        return of(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).texts.values().stream()
                .filter(text -> text.document() == document).findFirst();
    }

    /** The open text of a file, else another one of its project; empty where none of them is open. */
    public Optional<LiveText> beside(Path file) {
        Path root = ProjectRoot.of(file);
        return texts.values().stream().filter(text -> text.file().equals(file)).findFirst()
                .or(() -> texts.values().stream().filter(text -> text.project().root().equals(root)).findFirst());
    }

    /** The text of an editor, looked at from now on; empty for one that shows no canvas. */
    public Optional<LiveText> follow(IEditorPart editor) {
        return Optional.ofNullable(followed(editor));
    }

    /** Tells a listener, on the UI thread, when another text is worked on. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Does not tell it any more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void activate(IEditorPart editor) {
        LiveText text = followed(editor);
        if (text != active) {
            active = text;
            if (text != null) {
                // another file of its project may have been edited meanwhile
                text.lookAgain();
            }
            listeners.forEach(Runnable::run);
        }
    }

    private LiveText followed(IEditorPart part) {
        ITextEditor editor = part.getAdapter(ITextEditor.class);
        if (editor == null || !(part.getEditorInput() instanceof IFileEditorInput input) || !isCanvas(input.getFile())) {
            return null;
        }
        return texts.computeIfAbsent(editor, e -> {
            Path path = input.getFile().getLocation().toPath();
            IDocument document = e.getDocumentProvider().getDocument(e.getEditorInput());
            return LanguageTexts.of(document).map(text -> new LiveText(e, text, path, OpenProjects.sessions().open(path))).orElse(null);
        });
    }

    private static boolean isCanvas(IFile file) {
        return Bmc.FILE_EXTENSION.equals(file.getFileExtension()) && file.getLocation() != null;
    }

    private void close(IEditorPart part) {
        LiveText text = texts.remove(part.getAdapter(ITextEditor.class));
        if (text == null) {
            return;
        }
        text.close();
        OpenProjects.sessions().close(text.project());
        texts.values().stream().filter(other -> other.project() == text.project()).forEach(LiveText::lookAgain);
        if (text == active) {
            active = null;
            listeners.forEach(Runnable::run);
            // of editors that are closed together, the one that stays may have come in front before
            IWorkbenchPage page = part.getSite().getPage();
            part.getSite().getShell().getDisplay().asyncExec(() -> takeUp(page.getActiveEditor()));
        }
    }

    private void takeUp(IEditorPart editor) {
        if (active == null && editor != null) {
            activate(editor);
        }
    }

    private final class Editors implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart editor) {
                activate(editor);
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            partActivated(reference);
        }

        @Override
        public void partOpened(IWorkbenchPartReference reference) {
            if (active == null) {
                partActivated(reference);
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (active == null) {
                partActivated(reference);
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart editor) {
                close(editor);
            }
        }
    }
}
