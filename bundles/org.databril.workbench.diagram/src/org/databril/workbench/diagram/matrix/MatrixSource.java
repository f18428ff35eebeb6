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
    // read on the project's thread too
    private volatile String kind = Matrices.all().getFirst().id();
    private volatile String root = "";
    private String answered = "";
    private long asked;

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
        ask();
    }

    /** Which canvas or landscape of the text to read; empty for the first canvas, or else the first landscape. */
    void chooseRoot(String name) {
        root = name;
        ask();
    }

    /** Reads the matrix of the text as it was looked at last, and of what stands in other files. */
    void ask() {
        Optional<LiveState> state = text.state();
        if (state.isEmpty()) {
            return;
        }
        long ticket = ++asked;
        boolean wellFormed = state.get().wellFormed();
        if (!wellFormed && answered.equals(wanted())) {
            receiver.accept(new Answer.Mistakes());
            return;
        }
        var wanted = wanted();
        Display display = Display.getCurrent();
        text.ask(this::read).whenComplete((answer, failure) -> {
            if (failure != null) {
                Log.error("Cannot read the matrix " + wanted + " of " + text.file(), failure);
            }
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (ticket == asked) {
                        give(wanted, failure == null ? answer : new Answer.Failed(), wellFormed);
                    }
                });
            }
        });
    }

    private String wanted() {
        return kind + " " + root;
    }

    private void give(String wanted, Answer answer, boolean wellFormed) {
        receiver.accept(answer);
        if (answer instanceof Answer.Fresh) {
            answered = wanted;
            if (!wellFormed) {
                receiver.accept(new Answer.Mistakes());
            }
        }
    }

    private Answer read(CheckedProject checked) {
        return root(checked).<Answer>map(found -> new Answer.Fresh(
                Matrices.byId(kind).read(Scope.of(found, checked.business()), Speech.language()), found.getName()))
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
