// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.Optional;
import java.util.function.Consumer;

import org.databril.matrix.Matrices;
import org.databril.matrix.Matrix;
import org.databril.matrix.Scope;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Root;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveState;
import org.databril.workbench.check.LiveText;
import org.eclipse.swt.widgets.Display;

/**
 * Reads matrices of a text in the background. While the text has mistakes nothing is read, and what was read before them
 * stays. To be used on the UI thread, on which it answers.
 */
final class MatrixSource {
    /** What came of reading. */
    sealed interface Answer {
        /** The matrix of the text as it is, and the canvas or landscape that it is of. */
        record Fresh(Matrix matrix, String root) implements Answer {
        }

        /** The text has mistakes: what was read before is the last good state. */
        record Mistakes() implements Answer {
        }

        /** There is no canvas or landscape in the text. */
        record None() implements Answer {
        }

        /** It could not be read. */
        record Failed() implements Answer {
        }
    }

    private final LiveText text;
    private final Consumer<Answer> receiver;
    private String kind = Matrices.all().getFirst().id();
    private String root = "";
    private String answered = "";
    private long asked = -1;

    MatrixSource(LiveText text, Consumer<Answer> receiver) {
        this.text = text;
        this.receiver = receiver;
    }

    String kind() {
        return kind;
    }

    /** Which matrix to read. */
    void chooseKind(String id) {
        kind = id;
        askAnew();
    }

    /** Which canvas or landscape of the text to read; empty for the first canvas, or else the first landscape. */
    void chooseRoot(String name) {
        root = name;
        askAnew();
    }

    private void askAnew() {
        asked = -1;
        ask();
    }

    /** Reads the matrix unless it was read from the text as it was looked at last. */
    void ask() {
        Optional<LiveState> state = text.state();
        if (state.isEmpty() || state.get().stamp() == asked) {
            return;
        }
        long stamp = state.get().stamp();
        asked = stamp;
        var wanted = kind;
        if (!state.get().wellFormed() && answered.equals(wanted)) {
            receiver.accept(new Answer.Mistakes());
            return;
        }
        Display display = Display.getCurrent();
        text.ask(checked -> read(checked, wanted)).whenComplete((answer, failure) -> {
            if (failure != null) {
                Log.error("Cannot read the matrix " + wanted + " of " + text.file(), failure);
            }
            Answer told = failure == null ? answer : new Answer.Failed();
            if (!display.isDisposed()) {
                display.asyncExec(() -> give(stamp, wanted, told));
            }
        });
    }

    private void give(long stamp, String wanted, Answer answer) {
        if (stamp == asked && wanted.equals(kind)) {
            answered = answer instanceof Answer.Fresh ? wanted : answered;
            receiver.accept(answer);
        }
    }

    private Answer read(CheckedProject checked, String wanted) {
        return root(checked).<Answer>map(found -> new Answer.Fresh(
                Matrices.byId(wanted).read(Scope.of(found, checked.business()), Speech.language()), found.getName()))
                .orElseGet(Answer.None::new);
    }

    /** The canvas or landscape that is read. */
    Optional<Root> root(CheckedProject checked) {
        var wanted = root;
        var roots = checked.project().document(text.file()).stream().flatMap(document -> document.getRoots().stream())
                .filter(one -> one.getName() != null).toList();
        return roots.stream().filter(one -> one.getName().equals(wanted)).findFirst()
                .or(() -> roots.stream().filter(Canvas.class::isInstance).findFirst()).or(() -> roots.stream().findFirst());
    }
}
