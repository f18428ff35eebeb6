// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.matrix.Offer;
import org.databril.matrix.Offer.Role;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final List<Offer> RECORDS = List.of(new Offer("Shop", "The shop", Role.SUBJECT), new Offer("Sale", "", Role.ENTRY),
            new Offer("Till", "", Role.PLACE));
    private static final List<Offer> HOLDINGS = List.of(new Offer("all", "", Role.WHOLE), new Offer("name", "", Role.ENTRY),
            new Offer("address", "", Role.ENTRY));

    @Test
    void whatStandsAloneIsOfferedAtTheBeginningOnly() {
        assertEquals("0 all name address", offered("", HOLDINGS));
        assertEquals("6 name address", offered("name, ", HOLDINGS));
        assertEquals("6 address", offered("name, add", HOLDINGS));
        assertEquals("0 all address", offered("a", HOLDINGS));
        assertEquals("0", offered("name", HOLDINGS).strip());
        assertEquals("0", offered("dress", HOLDINGS).strip());
        assertEquals("16 name address", offered("name as master; ", HOLDINGS));
    }

    @Test
    void aChannelIsFollowedByWhatItRecordsAndWhere() {
        assertEquals("0 Shop Sale", offered("", RECORDS));
        assertEquals("0 Shop", offered("the", RECORDS));
        assertEquals("6 Sale", offered("Shop: ", RECORDS));
        assertEquals("14 Till", offered("Shop: Sale in ", RECORDS));
        assertEquals("20 Till", offered("Shop: Sale in Site, t", RECORDS));
        assertEquals("22 Shop Sale", offered("Shop: Sale in Till;    ".substring(0, 22), RECORDS));
        assertEquals("Shop: ", Completion.words(RECORDS.getFirst()));
    }

    private static String offered(String text, List<Offer> offers) {
        var completion = Completion.at(text, text.length(), offers);
        return completion.start() + " " + String.join(" ", completion.offers().stream().map(Offer::text).toList());
    }
}
