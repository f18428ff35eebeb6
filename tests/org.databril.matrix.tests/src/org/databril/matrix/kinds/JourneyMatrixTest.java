// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.matrix.Typed;
import org.junit.jupiter.api.Test;

class JourneyMatrixTest {
    private static final String TEXT = """
            canvas K uses L {
                segment Homes "Households"
                segment Hotels
                // where they come
                channel Shop "The shop" { reaches Homes, Hotels in purchase  records Sale in Till during purchase }
                channel Web { reaches Homes in awareness, purchase  records Customer(name), Sale in Site }
            }
            landscape L {
                information Customer { attribute name }
                information Sale
                source Till { holds Sale }
                source Site { holds Sale, Customer }
            }
            """;

    private final Typed typed = Typed.of("journey", TEXT);

    @Test
    void aRowTellsTheChannelsOfEachPhaseAndWhatTheyRecordThen() {
        assertEquals(List.of(
                "Households | Web | Web: Customer(name), Sale in Site |  |  | Shop, Web | Shop: Sale in Till; Web: Customer(name), Sale in Site |  |  |  | ",
                "Hotels |  |  |  |  | Shop | Shop: Sale in Till |  |  |  | "), typed.rows());
    }

    @Test
    void channelsAreTypedByNameOrByWhatPeopleCallThem() {
        typed.type("K.Hotels", "delivery.channels", "the shop").hasText(TEXT.replace("reaches Homes, Hotels in purchase  records Sale in Till during purchase",
                "reaches Homes, Hotels in purchase  reaches Hotels in delivery  records Sale in Till during purchase"));
        typed.type("K.Homes", "evaluation.channels", "Web").hasText(TEXT.replace("awareness, purchase", "awareness, evaluation, purchase"));
        typed.type("K.Homes", "purchase.channels", "Web").hasText(TEXT.replace("Homes, Hotels in", "Hotels in"));
        typed.type("K.Homes", "awareness.channels", "").hasText(TEXT.replace("awareness, purchase", "purchase"));
    }

    @Test
    void recordsAreTypedForTheChannelsOfTheCell() {
        typed.type("K.Hotels", "purchase.records", "Sale in Till, Site").hasText(TEXT.replace("Sale in Till during", "Sale in Till, Site during"));
        typed.type("K.Homes", "awareness.records", "").hasText(TEXT.replace("Sale in Site }\n}\nlandscape", "Sale in Site during purchase }\n}\nlandscape"));
        typed.type("K.Homes", "purchase.records", "Shop: Sale in Till; Web: Sale in Site")
                .hasText(TEXT.replace("records Customer(name), Sale in Site }\n}\nlandscape",
                        "records Customer(name), Sale in Site during awareness  records Sale in Site during purchase }\n}\nlandscape"));
    }

    @Test
    void whatStandsInACellMeansTheSameWhenItIsTyped() {
        var matrix = typed.matrix();
        matrix.rows().forEach(row -> matrix.columns().forEach(column -> typed.type(row.key(), column.key(),
                matrix.cell(matrix.row(row.key()), matrix.column(column.key())).text()).hasText(TEXT)));
    }

    @Test
    void aPastedRowSaysFirstWhoIsReachedAndThenWhatIsRecorded() {
        var after = typed.type("K.Hotels", "delivery.records", "Web: Sale in Site", "K.Hotels", "delivery.channels", "Web");
        assertEquals(List.of(), after.refused());
        assertEquals(List.of("Web", "Web: Sale in Site"), List.of(after.matrix().cell(1, 6).text(), after.matrix().cell(1, 7).text()));
        assertEquals("Web: Customer(name), Sale in Site", after.matrix().cell(0, 1).text());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertEquals(List.of("Van -> There is no channel “Van” on this canvas."), typed.type("K.Homes", "purchase.channels", "Van").hasText(TEXT).refused());
        assertEquals(List.of("Web: Sale in Site -> “Web” does not reach Hotels in purchase. Say that first in the column with the channels."),
                typed.type("K.Hotels", "purchase.records", "Web: Sale in Site").hasText(TEXT).refused());
        assertEquals(List.of("Sale in Site -> Say who records it: “Shop: Sale in Site”"),
                typed.type("K.Homes", "purchase.records", "Sale in Site").hasText(TEXT).refused());
        assertEquals(List.of("Sale -> Say where “Sale” is recorded, such as “Sale in Till”."),
                typed.type("K.Hotels", "purchase.records", "Sale").hasText(TEXT).refused());
        assertEquals(List.of("Sale in Box -> There is no data source “Box”."),
                typed.type("K.Hotels", "purchase.records", "Sale in Box").hasText(TEXT).refused());
        assertEquals(List.of("Customer(shoe) in Till -> Customer has no attribute “shoe”."),
                typed.type("K.Hotels", "purchase.records", "Customer(shoe) in Till").hasText(TEXT).refused());
        assertEquals(List.of("Sale in Till -> No channel reaches Hotels in delivery and no customer relationship is there, so nothing is recorded."),
                typed.type("K.Hotels", "delivery.records", "Sale in Till").hasText(TEXT).refused());
    }
}
