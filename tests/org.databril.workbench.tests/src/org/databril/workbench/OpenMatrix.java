// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.List;
import java.util.stream.Stream;

import org.databril.workbench.diagram.matrix.MatrixPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** A matrix as a person has it in front. */
final class OpenMatrix {
    private final OpenPage<MatrixPage> open;

    private OpenMatrix(OpenPage<MatrixPage> open) {
        this.open = open;
    }

    /** Opens the first matrix of a text. */
    static OpenMatrix of(String text) throws CoreException {
        return of(OpenPage.of(MatrixPage.class, text));
    }

    /** Opens the first matrix of a file, as large as editors are now. */
    static OpenMatrix of(IFile file) {
        return of(OpenPage.of(MatrixPage.class, file));
    }

    private static OpenMatrix of(OpenPage<MatrixPage> open) {
        var matrix = new OpenMatrix(open);
        Bench.until("the matrix", () -> matrix.page().table() != null);
        return matrix;
    }

    OpenPage<MatrixPage> open() {
        return open;
    }

    MatrixPage page() {
        return open.page();
    }

    List<List<String>> cells() {
        return Bench.see(page()::cells);
    }

    void untilCells(int row, String... texts) {
        Bench.until("cells " + List.of(texts), () -> cells().size() > row && cells().get(row).equals(List.of(texts)));
    }

    Rectangle place(String row, String column) {
        return Bench.see(() -> page().placeOf(row, column).orElseThrow());
    }

    /** Waits until a cell is there and stays where it is. */
    void untilCell(String row, String column) {
        Bench.until("the cell of " + row + " and " + column, () -> page().placeOf(row, column).isPresent());
        Bench.untilStill("a table that is laid out", () -> place(row, column).width > 0);
    }

    void click(String row, String column) {
        Bench.until("the cell of " + row + " and " + column, () -> page().placeOf(row, column).isPresent());
        Rectangle cell = place(row, column);
        Hand.clickInto(page().table(), cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    /** Types a text and a key behind it. */
    void fill(String text, String key) {
        Hand.type(text);
        untilTyped(text);
        Hand.key(key);
    }

    /** Waits until a text stands in the line that is typed in, and no list of what can be typed hides what comes next. */
    void untilTyped(String text) {
        Bench.until("a line with " + text, () -> OpenCanvas.proposals().isEmpty() && lines().contains(text));
    }

    /** What stands in the lines in the table that are typed in; to be used on the UI thread. */
    List<String> lines() {
        return Bench.all(page().table(), Text.class).stream().filter(line -> !line.isDisposed()).map(Text::getText).toList();
    }

    /** Chooses another matrix. */
    void choose(int kind) {
        Bench.act(() -> {
            var combo = Bench.all(page().table().getParent(), Combo.class).getFirst();
            combo.select(kind);
            combo.notifyListeners(SWT.Selection, new Event());
        });
        Bench.until("the matrix", () -> !cells().isEmpty());
    }

    /** Chooses from the context menu. */
    void menu(String text) {
        Bench.act(() -> {
            var menu = page().table().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Stream.of(menu.getItems()).filter(item -> item.getText().equals(text)).findFirst()
                    .ifPresentOrElse((MenuItem item) -> item.notifyListeners(SWT.Selection, new Event()), () -> {
                        throw new AssertionError("No " + text + " in the menu");
                    });
            menu.notifyListeners(SWT.Hide, new Event());
        });
    }

    /** Takes so many steps back with the keyboard, which leads to the text as it was at first. */
    void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            Bench.until("something to undo", () -> page().table().isFocusControl() && open.editor().text().getAction("undo").isEnabled());
            Hand.key("ctrl+z");
        }
        open.undo(0);
    }
}
