// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.List;

import org.databril.edits.Edit;
import org.databril.edits.Outcome;
import org.databril.matrix.Entry;
import org.databril.matrix.Matrices;
import org.databril.matrix.Scope;
import org.databril.model.bmc.Root;
import org.databril.sirius.live.Copy;
import org.databril.sirius.live.Live;

/** Cells of the product's matrices: what stands in them, and what is typed into them, means the same here and there. */
record Cells(String kind, Root root) {

    /** What stands in a cell; nothing where the matrix has no such row or column. */
    String text(String row, String column) {
        var matrix = Live.of(root).matrix(root, Matrices.byId(kind));
        int r = matrix.row(row);
        int c = matrix.column(column);
        return r < 0 || c < 0 ? "" : matrix.cell(r, c).text();
    }

    /** Writes down what is typed into a cell. Where it cannot be understood, people are told why. */
    void type(String row, String column, Object text) {
        Live.of(root).edit(copy -> written(copy, new Entry(row, column, String.valueOf(text))));
    }

    private Edit written(Copy copy, Entry entry) {
        var written = Matrices.byId(kind).write(Scope.of(copy.of(root), copy.business()), Live.language(), List.of(entry));
        return written.refused().isEmpty() ? written.edit() : () -> new Outcome.Refused(written.refused().getFirst().reason());
    }
}
