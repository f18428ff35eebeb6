// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.Optional;
import java.util.function.Consumer;

import org.databril.catalogue.Language;
import org.databril.model.bmc.Canvas;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.check.LiveState;
import org.databril.workbench.check.LiveText;
import org.eclipse.swt.widgets.Display;

/**
 * Draws the canvases of a text in the background. While the text has mistakes nothing is drawn, and what was drawn before
 * them stays. To be used on the UI thread, on which it answers.
 */
final class CanvasSource {
    /** What came of drawing. */
    sealed interface Answer {
        /** The canvas of the text as it is. */
        record Fresh(Drawn drawn) implements Answer {
        }

        /** The text has mistakes: what was drawn before is the last good state. */
        record Mistakes() implements Answer {
        }

        /** There is no canvas in the text. */
        record None() implements Answer {
        }

        /** It could not be drawn. */
        record Failed() implements Answer {
        }
    }

    private final LiveText text;
    private final Language language;
    private final Consumer<Answer> receiver;
    private String canvas = "";
    private long asked = -1;
    private boolean answered;

    CanvasSource(LiveText text, Language language, Consumer<Answer> receiver) {
        this.text = text;
        this.language = language;
        this.receiver = receiver;
    }

    /** Which canvas of the text to draw; empty for the first one. */
    void choose(String name) {
        canvas = name;
        asked = -1;
        ask();
    }

    /** Draws the canvas unless it was drawn from the text as it was looked at last. */
    void ask() {
        Optional<LiveState> state = text.state();
        if (state.isEmpty() || state.get().stamp() == asked) {
            return;
        }
        long stamp = state.get().stamp();
        asked = stamp;
        if (!state.get().wellFormed() && answered) {
            receiver.accept(new Answer.Mistakes());
            return;
        }
        Display display = Display.getCurrent();
        text.ask(this::draw).whenComplete((answer, failure) -> {
            if (failure != null) {
                Log.error("Cannot draw " + canvas + " in " + text.file(), failure);
            }
            Answer told = failure == null ? answer : new Answer.Failed();
            if (!display.isDisposed()) {
                display.asyncExec(() -> give(stamp, told));
            }
        });
    }

    private void give(long stamp, Answer answer) {
        if (stamp == asked) {
            answered |= answer instanceof Answer.Fresh;
            receiver.accept(answer);
        }
    }

    private Answer draw(CheckedProject checked) {
        var file = checked.project().file(text.file());
        if (file.isEmpty() || file.get().firstMistake().isPresent() && answered) {
            return new Answer.Mistakes();
        }
        var canvases = file.get().document().stream().flatMap(document -> document.getRoots().stream())
                .filter(Canvas.class::isInstance).map(Canvas.class::cast).filter(c -> c.getName() != null).toList();
        return canvases.stream().filter(c -> c.getName().equals(canvas)).findFirst()
                .or(() -> canvases.stream().findFirst()).<Answer>map(c -> new Answer.Fresh(Drawn.of(checked, c, language)))
                .orElseGet(Answer.None::new);
    }
}
