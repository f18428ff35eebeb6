// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.databril.server.session.CheckedProject;
import org.databril.server.session.ProjectSession;
import org.databril.server.session.SessionListener;
import org.databril.workbench.Log;
import org.databril.workbench.WhenSeen;
import org.databril.workbench.language.LanguageText;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension;

/**
 * The text of an open editor and what is known of it: each change is parsed, linked and checked in the background once
 * typing pauses for a moment. To be used on the UI thread.
 */
public final class LiveText {
    /** How long typing has to pause before the text is looked at, in milliseconds. */
    private static final int PAUSE = 60;
    /** The same while it is not known yet what the last look found: looks must not queue up. */
    private static final int BUSY_PAUSE = 120;

    private final ITextEditor editor;
    private final Path file;
    private final ProjectSession project;
    private final Display display = Display.getCurrent();
    private final LiveAnnotations annotations;
    private final WhenSeen marks;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<Runnable> eager = new CopyOnWriteArrayList<>();
    private final IDocumentListener typing = new Typing();
    private final IPropertyListener saving = (source, property) -> changed();
    private final Runnable look = this::look;
    private final OtherTexts others;
    private final SessionListener around = this::changedAround;
    private final IDocument document;
    private final LanguageText text;
    private LiveState state;
    private long given = -1;
    private long looks;
    private boolean closed;

    LiveText(ITextEditor editor, LanguageText text, Path file, ProjectSession project) {
        this.editor = editor;
        this.text = text;
        this.file = file;
        this.project = project;
        document = text.document();
        annotations = new LiveAnnotations(editor);
        marks = new WhenSeen(editor.getAdapter(Control.class), this::mark);
        document.addDocumentListener(typing);
        editor.addPropertyListener(saving);
        others = new OtherTexts(file);
        project.ask(checked -> others.changed(checked, checked.files()));
        project.addListener(around);
        look();
    }

    /** The editor that shows the text. */
    public ITextEditor editor() {
        return editor;
    }

    /** The file, absolute. */
    public Path file() {
        return file;
    }

    IDocument document() {
        return document;
    }

    /** Whether its editor only shows it: the file cannot be written, or was opened from a reference in another project. */
    public boolean isReadOnly() {
        return editor instanceof ITextEditorExtension shown && shown.isEditorInputReadOnly();
    }

    /** What is known of the text; empty until it was looked at for the first time. */
    public Optional<LiveState> state() {
        return Optional.ofNullable(state);
    }

    /** Whether what is known is of the text as it is now. */
    public boolean isCurrent() {
        return state != null && state.stamp() == text.version();
    }

    /** Looks at the text as it is now, without waiting for a pause; what is asked next is asked of it. */
    public void lookNow() {
        if (given != text.version()) {
            display.timerExec(-1, look);
            look();
        }
    }

    /** How often it was looked at so far; what was found out before the last time may not hold any more. */
    public long looks() {
        return looks;
    }

    /** Asks something of the project that the text is in, with the text as it was looked at last. */
    public <T> CompletableFuture<T> ask(Function<CheckedProject, T> question) {
        return project.ask(question);
    }

    /** Tells a listener, on the UI thread, when more is known of the text or it was saved. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Does not tell it any more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
        eager.remove(listener);
    }

    /**
     * Tells a listener, on the UI thread, as soon as a text is looked at, before anything is known of it: for who asks for
     * more than the problems of the text and does not want to wait for these.
     */
    public void addEagerListener(Runnable listener) {
        eager.add(listener);
    }

    void close() {
        closed = true;
        display.timerExec(-1, look);
        document.removeDocumentListener(typing);
        editor.removePropertyListener(saving);
        project.removeListener(around);
        listeners.clear();
        eager.clear();
    }

    ProjectSession project() {
        return project;
    }

    private void look() {
        long looked = text.version();
        given = looked;
        looks++;
        text.tell();
        eager.forEach(Runnable::run);
        project.ask(checked -> LiveState.of(checked, file, looked)).whenComplete((found, failure) -> {
            if (failure != null) {
                Log.error("Cannot check the text of " + file, failure);
            } else {
                display.asyncExec(() -> take(found));
            }
        });
    }

    private void take(LiveState found) {
        if (closed || state != null && found.stamp() < state.stamp()) {
            return;
        }
        state = found;
        marks.run();
        changed();
    }

    private void mark() {
        if (!closed && isCurrent()) {
            annotations.show(state.problems());
        }
    }

    /** Looks at a text again after the project around it changed. */
    void lookAgain() {
        display.timerExec(PAUSE, look);
    }

    /** Another file of the project was changed, on which what is drawn of the text may depend; on the project's thread. */
    private void changedAround(CheckedProject checked, Set<Path> files) {
        if (others.changed(checked, files) && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    looks++;
                    changed();
                }
            });
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private final class Typing implements IDocumentListener {
        @Override
        public void documentChanged(DocumentEvent event) {
            display.timerExec(state != null && state.stamp() >= given ? PAUSE : BUSY_PAUSE, look);
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what it becomes matters
        }
    }
}
