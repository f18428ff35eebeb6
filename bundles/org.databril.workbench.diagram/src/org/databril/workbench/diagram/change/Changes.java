// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.databril.catalogue.Phrase;
import org.databril.dsl.edit.TextEdit;
import org.databril.edits.Edit;
import org.databril.edits.Outcome;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.change.FileChanges;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Display;

/**
 * Changes that somebody asks for in a picture, on their way into the text: they are computed from the model in the
 * background, and done if the text is still the one they were computed for. To be used on the UI thread.
 */
public final class Changes {
    private static final int ATTEMPTS = 3;

    private final LiveText text;
    private final Consumer<Phrase> refusals;

    /**
     * Changes of a text and of what names something in it.
     *
     * @param refusals is told why something cannot be done, on the UI thread
     */
    public Changes(LiveText text, Consumer<Phrase> refusals) {
        this.text = text;
        this.refusals = refusals;
    }

    /**
     * A change with what becomes of it.
     *
     * @param edit what to do
     * @param select the qualified names to be selected afterwards; empty to leave the selection to itself
     */
    public record Wish(Edit edit, List<String> select) {
    }

    private record Computed(Outcome outcome, List<String> select) {
    }

    /**
     * Does a change.
     *
     * @param wanted makes the change of the model as it is; called on the project's thread; null for nothing to do
     * @param done is told, on the UI thread, what to select when the text was changed
     */
    public void apply(Function<CheckedProject, Wish> wanted, Consumer<List<String>> done) {
        apply(wanted, done, ATTEMPTS);
    }

    /** Does text edits that were computed from the text as it is, such as those of a quick fix. */
    public void apply(Map<Path, List<TextEdit>> edits) {
        if (!isRefused()) {
            change(edits, () -> { });
        }
    }

    private boolean isRefused() {
        String why = ReadOnly.why(text);
        if (!why.isEmpty()) {
            refusals.accept(language -> why);
        }
        return !why.isEmpty();
    }

    private void apply(Function<CheckedProject, Wish> wanted, Consumer<List<String>> done, int attempts) {
        if (isRefused()) {
            return;
        }
        text.lookNow();
        long stamp = stamp();
        Display display = Display.getCurrent();
        text.ask(checked -> compute(checked, wanted)).whenComplete((computed, failure) -> {
            if (failure != null) {
                Log.error("Cannot compute a change of " + text.file(), failure);
                display.asyncExec(() -> refusals.accept(language -> Messages.change_failed));
            } else {
                display.asyncExec(() -> {
                    if (stamp == stamp() || attempts == 1) {
                        take(computed, stamp, done);
                    } else {
                        apply(wanted, done, attempts - 1);
                    }
                });
            }
        });
    }

    private static Computed compute(CheckedProject checked, Function<CheckedProject, Wish> wanted) {
        var wish = wanted.apply(checked);
        return wish == null ? new Computed(new Outcome.Edits(Map.of()), List.of())
                : new Computed(wish.edit().outcome(), wish.select());
    }

    private void take(Computed computed, long stamp, Consumer<List<String>> done) {
        switch (computed.outcome()) {
            case Outcome.Refused(var reason) -> refusals.accept(reason);
            case Outcome.Edits(var files) when stamp != stamp() -> refusals.accept(language -> Messages.change_overtaken);
            case Outcome.Edits(var files) when files.isEmpty() -> done.accept(List.of());
            case Outcome.Edits(var files) -> change(files, () -> done.accept(computed.select()));
        }
    }

    private void change(Map<Path, List<TextEdit>> edits, Runnable then) {
        Display display = Display.getCurrent();
        FileChanges.applyNow(Messages.change_step, edits).whenComplete((nothing, failure) -> {
            if (Display.getCurrent() == display) {
                changed(edits, then, failure);
            } else {
                display.asyncExec(() -> changed(edits, then, failure));
            }
        });
    }

    private void changed(Map<Path, List<TextEdit>> edits, Runnable then, Throwable failure) {
        if (failure != null) {
            Log.error("Cannot change the texts of " + edits.keySet(), failure);
            refusals.accept(language -> Messages.change_failed);
        } else {
            then.run();
            text.lookNow();
        }
    }

    private long stamp() {
        IDocument document = text.editor().getDocumentProvider().getDocument(text.editor().getEditorInput());
        return document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : 0;
    }
}
