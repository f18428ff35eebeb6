// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;

import org.databril.catalogue.Language;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.colour.Colouring;
import org.databril.diagram.scene.Scene;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveState;
import org.databril.workbench.check.LiveText;
import org.eclipse.swt.widgets.Display;

/**
 * Makes pictures of texts in the background. Where a text has syntax errors it gives the last picture from before
 * them. To be used on the UI thread, on which it answers.
 */
final class PictureSource {
    /** What came of the wish for a picture. */
    enum Outcome {
        /** The picture of the text as it is. */
        DRAWN,
        /** The last picture before the syntax errors in the text. */
        BEFORE_ERRORS,
        /** What can be read of a text with syntax errors that was never seen without them. */
        PARTIAL,
        /** There is no canvas to draw. */
        NO_CANVAS,
        /** It could not be made. */
        FAILED
    }

    /**
     * The answer to a wish.
     *
     * @param diagram the diagram it was asked for
     * @param outcome what came of it
     * @param scene the picture; null where there is none
     * @param about the qualified name of the element it is about; empty for the whole canvas
     */
    record Answer(Diagram diagram, Outcome outcome, Scene scene, String about) {
        /** The same picture with something else to say of it. */
        Answer as(Outcome other) {
            return new Answer(diagram, other, scene, about);
        }
    }

    /** All that a picture depends on. */
    private record Wish(Diagram diagram, Colouring colouring, Language language, String canvas, Subject subject, long stamp) {
    }

    private final BiConsumer<LiveText, Answer> receiver;
    // what is kept for a text must not lead to it, or it would stay when its editor is closed
    private final Map<LiveText, Wish> wishes = new WeakHashMap<>();
    private final Map<LiveText, Answer> given = new WeakHashMap<>();

    PictureSource(BiConsumer<LiveText, Answer> receiver) {
        this.receiver = receiver;
    }

    /**
     * Asks for a picture of the canvas at the cursor of a text; the same wish twice is made once.
     *
     * @param subject what a picture is about that needs an element
     */
    void ask(LiveText text, Diagram diagram, Colouring colouring, Subject subject) {
        Optional<LiveState> known = text.state();
        if (known.isEmpty()) {
            return;
        }
        LiveState state = known.get();
        String root = rootAtCursor(text, state);
        Answer last = given.get(text);
        if (!state.wellFormed() && last != null && last.diagram() == diagram && last.outcome() == Outcome.DRAWN) {
            wishes.remove(text);
            receiver.accept(text, last.as(Outcome.BEFORE_ERRORS));
            return;
        }
        Wish wish = new Wish(diagram, colouring, Speech.output(), root, subject.of(diagram), state.stamp());
        if (wish.equals(wishes.get(text))) {
            if (last != null && last.diagram() == diagram) {
                receiver.accept(text, last);
            }
            return;
        }
        wishes.put(text, wish);
        Display display = Display.getCurrent();
        text.ask(checked -> draw(checked, text, wish)).whenComplete((answer, failure) -> {
            if (failure != null) {
                Log.error("Cannot draw " + diagram.id() + " of " + root + " in " + text.file(), failure);
            }
            Answer told = failure == null ? answer : new Answer(diagram, Outcome.FAILED, null, "");
            if (!display.isDisposed()) {
                display.asyncExec(() -> give(text, wish, told));
            }
        });
    }

    private void give(LiveText text, Wish wish, Answer answer) {
        if (wish.equals(wishes.get(text))) {
            if (answer.scene() != null || answer.outcome() == Outcome.NO_CANVAS) {
                given.put(text, answer);
            }
            receiver.accept(text, answer);
        }
    }

    private static Answer draw(CheckedProject checked, LiveText text, Wish wish) {
        LoadedProject project = checked.project();
        Diagram diagram = wish.diagram();
        boolean wellFormed = project.file(text.file()).filter(file -> file.isWellFormed()).isPresent();
        return canvas(project, text, wish.canvas()).map(canvas -> {
            if (CanvasScenes.show(diagram) && wish.colouring() == Colouring.NONE) {
                var scene = CanvasScenes.of(checked, canvas, wish.language());
                return new Answer(diagram, wellFormed ? Outcome.DRAWN : Outcome.PARTIAL, scene, "");
            }
            var findings = project.allRoots().stream().flatMap(one -> checked.findings(one).stream()).toList();
            var lens = new AnalysisLens(canvas, checked.business(), findings);
            var input = wish.subject().in(DiagramInput.of(canvas, wish.language()).with(lens), diagram, project);
            Scene scene = wish.colouring().on(diagram.scene(input), input);
            return new Answer(diagram, wellFormed ? Outcome.DRAWN : Outcome.PARTIAL, scene,
                    input.focus().map(Names::qualified).orElse(""));
        }).orElseGet(() -> new Answer(diagram, Outcome.NO_CANVAS, null, ""));
    }

    /** The canvas with a name; else the first of the text; else the first that uses a landscape of the text. */
    private static Optional<Canvas> canvas(LoadedProject project, LiveText text, String root) {
        List<Canvas> here = project.document(text.file()).stream().flatMap(document -> document.getRoots().stream())
                .filter(Canvas.class::isInstance).map(Canvas.class::cast).toList();
        return here.stream().filter(canvas -> root.equals(canvas.getName())).findFirst()
                .or(() -> project.canvases().stream().filter(canvas -> canvas.getUses().stream()
                        .anyMatch(landscape -> root.equals(landscape.getName()))).findFirst())
                .or(() -> here.stream().findFirst());
    }

    private static String rootAtCursor(LiveText text, LiveState state) {
        int cursor = AtCursor.offset(text);
        List<LiveState.Head> roots = state.roots();
        return roots.stream().filter(head -> head.offset() <= cursor && cursor <= head.end()).findFirst()
                .or(() -> roots.stream().filter(LiveState.Head::canvas).findFirst())
                .or(() -> roots.stream().findFirst()).map(LiveState.Head::name).orElse("");
    }
}
