// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import static org.databril.analysis.Written.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.databril.analysis.Written;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Source;
import org.junit.jupiter.api.Test;

class HoldingsTest {
    private final Business business = Written.business("""
            canvas Bakery uses Data {
                segment Guests
                channel Shop { reaches Guests in purchase  records Customer, Purchase, Customer(email) in Till }
            }
            landscape Data {
                information Customer { attribute name personal  attribute email personal }
                information Purchase
                source Till { holds Customer(name)  holds Purchase as master }
                source Site { holds Customer as master  holds Customer(name) }
                source Paper { holds Customer, Purchase }
            }
            """);
    private final Holdings holdings = business.holdings();

    private Source source(String name) {
        return element(business, "Data." + name, Source.class);
    }

    private static List<String> names(Collection<Datum> data) {
        return data.stream().map(Datum::name).toList();
    }

    @Test
    void anInformationWithoutAttributesNamedInHoldsMeansAllItsAttributes() {
        assertEquals(List.of("Customer.name", "Customer.email", "Purchase"), names(holdings.of(source("Paper"))));
    }

    @Test
    void anInformationThatHasNoAttributesIsHeldAsAWhole() {
        var purchase = Datum.whole(element(business, "Data.Purchase", Information.class));

        assertTrue(holdings.holds(source("Till"), purchase));
        assertEquals(List.of(source("Till"), source("Paper")), holdings.holders(purchase));
    }

    @Test
    void aSourceThatHoldsSomethingAsMasterAndAgainPlainlyIsItsMaster() {
        var name = Datum.all(element(business, "Data.Customer", Information.class)).getFirst();

        assertEquals(List.of(source("Site")), holdings.masters(name));
        assertFalse(holdings.isCopy(source("Site"), name));
        assertTrue(holdings.isCopy(source("Till"), name));
    }

    @Test
    void aPartWithoutAttributesMeansAllThatTheSourceHoldsOfIt() {
        var recording = element(business, "Bakery.Shop", Channel.class).getRecords().getFirst();

        assertEquals(List.of("Customer.name"), names(holdings.meant(recording.getParts().get(0), source("Till"))));
        assertEquals(List.of(), holdings.missing(recording.getParts().get(0), source("Till")));
        assertEquals(List.of("Customer.email"), names(holdings.missing(recording.getParts().get(2), source("Till"))));
    }

    @Test
    void aPartOfWhichTheSourceHoldsNothingIsMissingAsAWhole() {
        var recording = element(business, "Bakery.Shop", Channel.class).getRecords().getFirst();

        assertEquals(List.of("Purchase"), names(holdings.missing(recording.getParts().get(1), source("Site"))));
    }
}
