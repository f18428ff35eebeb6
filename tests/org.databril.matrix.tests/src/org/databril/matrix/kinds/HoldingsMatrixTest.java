// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.databril.catalogue.Language;
import org.databril.matrix.Mark;
import org.databril.matrix.Typed;
import org.junit.jupiter.api.Test;

class HoldingsMatrixTest {
    private static final String TEXT = """
            landscape L {
                information Customer { attribute name attribute address }
                information Sale "Purchase"
                source Till "The till" { holds Sale as master  holds Customer(name) } // shop
                source Site { holds Customer(name) as master, Customer(address) as master  holds Sale }
                source Paper
            }
            """.replace(", Customer(address) as master", "  holds Customer(address)");

    private final Typed typed = Typed.of("holdings", TEXT);

    @Test
    void aCellTellsWhichAttributesASourceHoldsAndOfWhichItIsTheMaster() {
        assertEquals(List.of("The till | name | all as master", "Site | name as master; address | all", "Paper |  | "), typed.rows());
        assertEquals(List.of(Mark.SOME, Mark.MASTER), typed.matrix().cells().getFirst().stream().map(cell -> cell.mark()).toList());
    }

    @Test
    void aMatrixSpeaksDutch() {
        assertEquals("alle als bronhouder", typed.matrix(Language.NL).cell(0, 1).text());
        typed.type("L.Paper", "L.Customer", "naam als bronhouder".replace("naam", "name")).hasText(
                TEXT.replace("source Paper", "source Paper { holds Customer(name) as master }"));
    }

    @Test
    void whatIsTypedIsSaidByTheSource() {
        typed.type("L.Paper", "L.Sale", "x").hasText(TEXT.replace("source Paper", "source Paper { holds Sale }"));
        typed.type("L.Till", "L.Customer", "address, name").hasText(TEXT.replace("holds Customer(name) } //", "holds Customer(address, name) } //"));
        typed.type("L.Till", "L.Customer", "all as master").hasText(TEXT.replace("holds Customer(name) } //", "holds Customer as master } //"));
        typed.type("L.Site", "L.Customer", "").hasText(TEXT.replace("holds Customer(name) as master  holds Customer(address)  ", ""));
    }

    @Test
    void whatStandsInACellMeansTheSameWhenItIsTyped() {
        var matrix = typed.matrix();
        matrix.rows().forEach(row -> matrix.columns().forEach(column -> typed.type(row.key(), column.key(),
                matrix.cell(matrix.row(row.key()), matrix.column(column.key())).text()).hasText(TEXT)));
    }

    @Test
    void severalCellsAreFilledAtOnce() {
        typed.type("L.Paper", "L.Customer", "name", "L.Paper", "L.Sale", "all", "L.Till", "L.Customer", "", "L.Site", "L.Sale", "all as master")
                .hasText(TEXT.replace("source Paper", "source Paper { holds Customer(name)  holds Sale }")
                        .replace("  holds Customer(name) } // shop", " } // shop").replace("holds Customer(address)  holds Sale }", "holds Customer(address)  holds Sale as master }"));
    }

    @Test
    void anUnknownAttributeIsRefusedAndTheRestIsWritten() {
        var after = typed.type("L.Paper", "L.Customer", "name, shoe", "L.Paper", "L.Sale", "all");
        after.hasText(TEXT.replace("source Paper", "source Paper { holds Sale }"));
        assertEquals(List.of("name, shoe -> Customer has no attribute “shoe”. It has: name, address"), after.refused());
    }

    @Test
    void theSpaceBarGoesFromNothingToAllToMaster() {
        assertEquals("all", typed.toggled(""));
        assertEquals("all as master", typed.toggled("all"));
        assertEquals("name as master", typed.toggled("name"));
        assertEquals("", typed.toggled("all as master"));
    }

    @Test
    void aThousandCellsAreFilledInOneStep() {
        var text = new StringBuilder("landscape L {\n");
        for (int i = 0; i < 40; i++) {
            text.append("information I" + i + " { attribute a attribute b attribute c }\n");
        }
        for (int i = 0; i < 40; i++) {
            text.append(i % 2 == 0 ? "source S" + i + "\n" : "source S" + i + " {\n    sensor\n    holds I3, I4 as master\n}\n");
        }
        var large = Typed.of("holdings", text.append("}\n").toString());
        var cells = new ArrayList<String>();
        large.matrix().rows().forEach(row -> large.matrix().columns().stream().limit(30).forEach(column ->
                cells.addAll(List.of(row.key(), column.key(), column.key().endsWith("7") ? "a, b as master" : "all"))));
        var filled = large.type(cells.toArray(String[]::new));
        var matrix = filled.matrix();
        assertEquals(List.of(), filled.refused());
        assertEquals(1200, matrix.cells().stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()).count());
    }
}
