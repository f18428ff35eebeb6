// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.Optional;

import org.databril.dsl.problem.Place;
import org.databril.matrix.Head;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.matrix.TableSelection.Spot;
import org.databril.workbench.picture.TextOf;

/** Where cells and heads are said in the text, and the way there. To be used on the UI thread. */
record CellsInText(CanvasEditor editor, LiveText text, Seen seen) {

    /** The cell that says what stands at a place of the text. */
    Optional<Spot> cellAt(int offset) {
        for (int row = 0; row < seen.rows(); row++) {
            for (int column = 0; column < seen.columns(); column++) {
                var place = seen.cell(row, column).place();
                if (isHere(place) && place.offset() <= offset && offset <= place.offset() + place.length()) {
                    return Optional.of(new Spot(row, column));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isHere(Place place) {
        return place != null && place.file().equals(text.file());
    }

    /** Puts the cursor of the text where it says what stands in a cell. */
    void follow(Spot spot) {
        var place = place(spot);
        if (isHere(place) && text.editor().getDocumentProvider() != null) {
            text.editor().selectAndReveal(place.offset(), place.length());
        }
    }

    private Place place(Spot spot) {
        var place = seen.cell(spot.row(), spot.column()).place();
        return place == null ? seen.row(spot.row()).place() : place;
    }

    /** Brings the text in front where it says what stands in a cell. */
    void open(Spot spot) {
        var place = place(spot);
        if (isHere(place)) {
            show(place);
        } else {
            open(seen.row(spot.row()));
        }
    }

    /** Brings the text of a row or column in front. */
    void open(Head head) {
        if (isHere(head.place())) {
            show(head.place());
        } else if (!head.element().isEmpty()) {
            TextOf.reveal(editor.getSite().getPage(), text, head.element());
        }
    }

    private void show(Place place) {
        editor.showText();
        text.editor().selectAndReveal(place.offset(), place.length());
    }
}
