// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixWidthTest {
    private static final String TEXT = """
            landscape Data {
                information Sale
                information Customer { attribute name attribute address attribute telephone }
                source Till
                source Ledger
            }
            """;

    private OpenMatrix matrix;

    @BeforeEach
    void openTheMatrix() throws Exception {
        matrix = OpenMatrix.of(TEXT);
        matrix.untilCell("Data.Till", "Data.Customer");
    }

    @AfterEach
    void tidy() {
        matrix.open().close();
    }

    @Test
    void aColumnGetsItsWidthWhileTheNextCellIsTypedIn() {
        Rectangle before = matrix.place("Data.Ledger", "Data.Customer");
        matrix.click("Data.Till", "Data.Customer");
        matrix.fill("name, address as master; telephone", "Return");
        Hand.type("n");

        Bench.until("a wider column while a line is open", () -> matrix.page().placeOf("Data.Ledger", "Data.Customer").orElseThrow().width > before.width
                && matrix.lines().equals(List.of("n")));
        var line = Bench.see(() -> Bench.all(matrix.page().table(), Text.class).getFirst().getBounds());
        assertEquals(matrix.place("Data.Ledger", "Data.Customer").width, line.width, 2);
        Hand.key("Escape", "Escape");
        matrix.undo(1);
    }
}
