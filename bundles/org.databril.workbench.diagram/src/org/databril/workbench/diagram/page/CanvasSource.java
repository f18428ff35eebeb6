// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.databril.model.bmc.Canvas;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.check.LiveText;
import org.eclipse.swt.widgets.Display;

/**
 * Draws the canvases of a text in the background. While the text has mistakes nothing is drawn, and what was drawn before
 * them stays. To be used on the UI thread, on which it answers.
 *
 * @param <D> a canvas as it was drawn, free of the model
 */
public final class CanvasSource<D> {
    /** What came of drawing. */
    public sealed interface Answer<D> {
        /** What was drawn; empty where nothing was. */
        default Optional<D> picture() {
            return this instanceof Fresh<D>(D drawn) ? Optional.of(drawn) : Optional.empty();
        }

        /** The canvas of the text as it is. */
        record Fresh<D>(D drawn) implements Answer<D> {
        }

        /** The text has mistakes: what was drawn before is the last good state. */
        record Mistakes<D>() implements Answer<D> {
        }

        /** There is no canvas in the text. */
        record None<D>() implements Answer<D> {
        }

        /** It could not be drawn. */
        record Failed<D>() implements Answer<D> {
        }
    }

    private final LiveText text;
    private final BiFunction<CheckedProject, Canvas, D> drawing;
    private final Consumer<Answer<D>> receiver;
    private String canvas = "";
    private CompletableFuture<Answer<D>> asked = CompletableFuture.completedFuture(null);
    private long look = -1;
    private boolean answered;

    /**
     * Draws the canvases of a text.
     *
     * @param drawing draws a canvas, on the thread of its project
     * @param receiver is told what came of it
     */
    public CanvasSource(LiveText text, BiFunction<CheckedProject, Canvas, D> drawing, Consumer<Answer<D>> receiver) {
        this.text = text;
        this.drawing = drawing;
        this.receiver = receiver;
    }

    /** Which canvas of the text to draw; empty for the first one. */
    public void choose(String name) {
        canvas = name;
        look = -1;
        ask();
    }

    /**
     * Draws the canvas, unless the text was not looked at again since it was drawn; what was asked for before and is not done
     * is not done at all.
     */
    public void ask() {
        if (text.looks() == look) {
            return;
        }
        look = text.looks();
        asked.cancel(false);
        Display display = Display.getCurrent();
        CompletableFuture<Answer<D>> question = text.ask(this::draw);
        asked = question;
        question.whenComplete((answer, failure) -> {
            if (question.isCancelled() || display.isDisposed()) {
                return;
            }
            if (failure != null) {
                Log.error("Cannot draw " + canvas + " in " + text.file(), failure);
            }
            display.asyncExec(() -> give(question, failure == null ? answer : new Answer.Failed<>()));
        });
    }

    private void give(CompletableFuture<Answer<D>> question, Answer<D> answer) {
        if (question == asked) {
            answered |= answer.picture().isPresent();
            receiver.accept(answer);
        }
    }

    private Answer<D> draw(CheckedProject checked) {
        var file = checked.project().file(text.file());
        if (file.isEmpty() || file.get().firstMistake().isPresent() && answered) {
            return new Answer.Mistakes<>();
        }
        var canvases = file.get().document().stream().flatMap(document -> document.getRoots().stream())
                .filter(Canvas.class::isInstance).map(Canvas.class::cast).filter(c -> c.getName() != null).toList();
        return canvases.stream().filter(c -> c.getName().equals(canvas)).findFirst()
                .or(() -> canvases.stream().findFirst()).<Answer<D>>map(c -> new Answer.Fresh<>(drawing.apply(checked, c)))
                .orElseGet(Answer.None::new);
    }
}
