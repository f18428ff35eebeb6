// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.matrix.Typed;
import org.junit.jupiter.api.Test;

class RelationshipRecordsTest {
    private static final String TEXT = """
            canvas K uses L {
                segment Homes
                segment Hotels
                channel Shop { reaches Homes in purchase  records Sale in Till during purchase }
                relationship Card "Loyalty card" { with Homes in purchase, delivery  records Customer in Till during purchase }
                relationship Visit { with Hotels }
            }
            landscape L {
                information Customer
                information Sale
                source Till { holds Sale, Customer }
            }
            """;

    private final Typed typed = Typed.of("journey", TEXT);

    @Test
    void aRowTellsWhatRelationshipsRecordBesideChannels() {
        assertEquals("Shop: Sale in Till; Card: Customer in Till", typed.matrix().cell(0, 5).text());
        assertEquals("", typed.matrix().cell(0, 7).text());
        assertEquals("", typed.matrix().cell(1, 5).text());
    }

    @Test
    void whatARelationshipRecordsIsTyped() {
        typed.type("K.Homes", "delivery.records", "Sale in Till").hasText(TEXT.replace("during purchase }\n    relationship Visit",
                "during purchase  records Sale in Till during delivery }\n    relationship Visit"));
        typed.type("K.Homes", "purchase.records", "Shop: Sale in Till").hasText(TEXT.replace("delivery  records Customer in Till during purchase }", "delivery }"));
        typed.type("K.Homes", "delivery.records", "loyalty card: Customer in Till").hasText(TEXT.replace("Customer in Till during purchase", "Customer in Till during purchase, delivery"));
    }

    @Test
    void aRelationshipWithoutPhasesIsThereInAllOfThem() {
        var after = typed.type("K.Hotels", "awareness.records", "Customer in Till");
        after.hasText(TEXT.replace("with Hotels }", "with Hotels  records Customer in Till during awareness }"));
        assertEquals("Visit: Customer in Till", after.matrix().cell(1, 1).text());
        assertEquals("", after.matrix().cell(1, 3).text());
    }

    @Test
    void aRelationshipWithOthersIsRefused() {
        assertEquals(List.of("Card: Sale in Till -> “Loyalty card” is not with Hotels in purchase. Say that first of the customer relationship."),
                typed.type("K.Hotels", "purchase.records", "Card: Sale in Till").hasText(TEXT).refused());
        assertEquals(List.of("Van: Sale in Till -> There is no channel or customer relationship “Van” on this canvas."),
                typed.type("K.Hotels", "purchase.records", "Van: Sale in Till").hasText(TEXT).refused());
    }
}
