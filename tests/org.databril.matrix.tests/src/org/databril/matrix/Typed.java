// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.project.LoadedProject;
import org.databril.edits.Edit;
import org.databril.edits.Outcome;

/** A text and a matrix of its first canvas or landscape, which is typed into. */
public final class Typed {
    private static final Path FOLDER = Path.of("/project");
    private static final Path FILE = FOLDER.resolve("a.bmc");

    private final String text;
    private final String kind;
    private final LoadedProject project;
    private final List<String> refused;

    private Typed(String text, String kind, List<String> refused) {
        this.text = text;
        this.kind = kind;
        this.refused = refused;
        project = LoadedProject.of(FOLDER, Map.of(FILE, text));
    }

    /** A matrix of a kind. */
    public static Typed of(String kind, String text) {
        var typed = new Typed(text, kind, List.of());
        assertEquals(List.of(), typed.project.problems());
        return typed;
    }

    /** The matrix in English. */
    public Matrix matrix() {
        return matrix(Language.EN);
    }

    /** The matrix in a language. */
    public Matrix matrix(Language language) {
        return Matrices.byId(kind).read(scope(), language);
    }

    private Scope scope() {
        return Scope.of(project.allRoots().getFirst(), Business.of(project.allRoots()));
    }

    /** The rows as people read them, with bars between the cells. */
    public List<String> rows() {
        var matrix = matrix();
        return matrix.rows().stream().map(row -> row.label() + " | " + String.join(" | ",
                matrix.cells().get(matrix.row(row.key())).stream().map(Cell::text).toList())).toList();
    }

    /** Types into cells: row, column, text and again. */
    public Typed type(String... cells) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < cells.length; i += 3) {
            entries.add(new Entry(cells[i], cells[i + 1], cells[i + 2]));
        }
        var written = Matrices.byId(kind).write(scope(), Language.EN, entries);
        return after(written.edit(),
                written.refused().stream().map(one -> one.entry().text() + " -> " + one.reason().text(Language.EN)).toList());
    }

    /** Adds a row or column. */
    public Typed add(Room room, String label) {
        return after(room.add(scope(), label).orElseThrow(), List.of());
    }

    private Typed after(Edit edit, List<String> left) {
        var outcome = assertInstanceOf(Outcome.Edits.class, edit.outcome());
        return new Typed(TextEdit.apply(text, outcome.files().getOrDefault(FILE, List.of())), kind, left);
    }

    /** Requires a text that can be read. */
    public Typed hasText(String expected) {
        assertEquals(expected, text);
        assertEquals(List.of(), project.problems());
        return this;
    }

    /** Why some of what was typed last was refused, in English. */
    public List<String> refused() {
        return refused;
    }

    /** What the space bar makes of a text. */
    public String toggled(String before) {
        return Matrices.byId(kind).toggled(before, Language.EN).orElseThrow();
    }
}
