// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.resource.SavingListener;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.CanvasState;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.PartnerKind;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What a tool of EMF does with canvas files, here as in Sirius: load, look up, change, save. */
class SavingTest {
    private static final String FILE = "korenaar.bmc";

    @Test
    void savingWithoutAChangeWritesTheSameBytes() {
        for (String file : List.of(FILE, "odd.bmc", "empty.bmc")) {
            assertEquals(Session.text(file), Session.on(file).saved(file));
        }
    }

    /** The same value can be written in several ways. */
    @Test
    void savingLeavesEveryWayOfWritingAsItIs() {
        var text = "canvas ^C '\\'single\\' \\u00e9\\t\\\\' uses D { \"tab\ttab\" date 2026-02-01 state to-be currency ^EUR tags 'a b', x, \"y\"\r\n"
                + " segment ^day { role user, payer note 'q' note \"r\" purchases not recorded tags a tags b }\r\n"
                + " cost K { amount 007.50 EUR per day driven by R 60.0 % , A } resource R { cost -1.0 EUR per week needed by day needed by K } activity A { performed by 'x', P performed by \"y\" }\r\n"
                + " partner P channel Q { direct reaches day in purchase , delivery records I ( x ) , J in D . S } kpi L { target - 5 alerts 'z' by hand alerts \"w\" current 0 on 2026-01-31 } }\r\n"
                + "landscape D { information I { attribute x personal {} retention 1 year } information J { retention 024 months } source S { access API access export } }";
        assertEquals(text, new Session().open("ways.bmc", text).saved("ways.bmc"));
    }

    @Test
    void aFileWithASyntaxErrorIsNotSavedAndThatIsTold() {
        var session = Session.on("broken.bmc");
        var told = new ArrayList<String>();
        session.models().eAdapters().add(new Listener(told));
        assertThrows(UncheckedIOException.class, () -> session.saved("broken.bmc"));
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("syntax errors"), told::toString);
    }

    private static final class Listener extends AdapterImpl implements SavingListener {
        private final List<String> told;

        Listener(List<String> told) {
            this.told = told;
        }

        @Override
        public void notWritten(BmcResource file, String reason) {
            told.add(reason);
        }
    }

    @Test
    void namesAreFoundInFilesThatAreLoadedLater() {
        var session = new Session().open("a.bmc", "canvas C uses D { segment S { purchases fully recorded in T } }");
        var segment = session.get(Segment.class, "C/S");
        assertTrue(segment.getPurchaseSources().getFirst().eIsProxy());
        session.open("b.bmc", "landscape D { source T }");
        assertSame(session.get(Source.class, "D/T"), EcoreUtil.resolve(segment.getPurchaseSources().getFirst(), segment));
        assertFalse(session.get(Canvas.class, "C").getUses().getFirst().eIsProxy());
    }

    @Test
    void renamingChangesTheFilesThatReferToIt() {
        var session = new Session().open("a.bmc", "canvas C uses D { // the shop\n segment S { purchases fully recorded in Till } }\n")
                .open("b.bmc", "landscape D { source Till \"Till\" }\n");
        new NamingServices().rename(session.get(Source.class, "D/Till"), "Cash desk");
        assertEquals("canvas C uses D { // the shop\n segment S { purchases fully recorded in CashDesk } }\n", session.saved("a.bmc"));
        assertEquals("landscape D { source CashDesk \"Cash desk\" }\n", session.saved("b.bmc"));
    }

    @Test
    void aChangeFromOutsideIsTakenInAndElementsAreFoundByName() {
        var session = Session.on(FILE);
        var fragment = session.file(FILE).getURIFragment(session.get(Flow.class, "KorenaarData/TillToLedger"));
        ((BmcResource) session.file(FILE)).setText(Session.text(FILE).replace("    source Till ", "    source Safe { paper }\n    source Till "));
        assertEquals("TillToLedger", session.get(Flow.class, fragment).getName());
        assertEquals(5, new LinkageServices().dataSources(session.get(Landscape.class, "KorenaarData")).size());
    }

    @Test
    void enumerationsCountAsSetWhenTheTextSaysThem() {
        var session = Session.on(FILE);
        assertEquals(CanvasState.AS_IS, session.get(Canvas.class, "Korenaar").getState());
        assertTrue(session.get(Canvas.class, "Korenaar").eIsSet(BmcPackage.Literals.CANVAS__STATE));
        session.get(Partner.class, "Korenaar/Riders").setKind(PartnerKind.UNKNOWN);
        assertEquals(List.of("- partner Riders \"Fietskoeriers\" { alliance  performs Delivering }",
                "+ partner Riders \"Fietskoeriers\" { performs Delivering }"), session.changes(FILE));
    }
}
