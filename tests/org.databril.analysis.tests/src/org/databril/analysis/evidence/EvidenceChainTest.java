// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Promise;
import org.junit.jupiter.api.Test;

class EvidenceChainTest {
    private static final String DATA = """
            information I { attribute a  attribute b }
            source M { holds I as master }
            source S { holds I(a) }
            """;

    private static String told(String members) {
        var business = Written.business("canvas C uses L { proposition P { promise Quick } }",
                "landscape L {\n" + DATA + members + "\n}");
        return EvidenceText.of(EvidenceChain.of(business.all(Promise.class).getFirst(), business), Language.EN);
    }

    @Test
    void aWholeChainIsToldFromPromiseToInformation() {
        assertEquals("Quick: promised, and it can be shown whether it is kept (Quick → K → D → S → F → I)", told("""
                kpi K { measures P.Quick from S }
                dashboard D { shows K }
                flow F from M to S { carries I }
                """));
    }

    @Test
    void withoutAKpiItIsNotMeasurable() {
        assertEquals("Quick: promised, not measurable, because no KPI checks it", told("kpi K { measures P from S }"));
    }

    @Test
    void whatStandsOnNoDashboardIsSeenByNobody() {
        assertEquals("Quick: promised, measured, but seen by nobody, because K is on no dashboard",
                told("kpi K { measures P.Quick } dashboard D"));
    }

    @Test
    void aKpiWithoutSourceCannotBeWorkedOut() {
        assertEquals("Quick: promised, not measurable, because K is taken from no data source",
                told("kpi K { measures P.Quick } dashboard D { shows K }"));
    }

    @Test
    void aCopyThatNothingFeedsBreaksTheChain() {
        assertEquals("Quick: promised, not measurable, because nothing brings I.a to S, where it is a copy",
                told("kpi K { measures P.Quick from S } dashboard D { shows K } flow F from M to S { carries I wanted }"));
    }

    @Test
    void whatASourceDoesNotHoldCannotBeTakenFromIt() {
        assertEquals("Quick: promised, not measurable, because S does not hold I.b", told("""
                kpi K { measures P.Quick from S(I(a, b)) }
                dashboard D { shows K }
                flow F from M to S { carries I }
                """));
    }

    @Test
    void ofSeveralKpisTheOneWhoseChainHoldsLongestIsTold() {
        assertEquals("Quick: promised, and it can be shown whether it is kept (Quick → Good → D → M → I)", told("""
                kpi Bare { measures P.Quick }
                kpi Good { measures P.Quick from M }
                dashboard D { shows Bare, Good }
                """));
    }

    @Test
    void theBakerysPromises() {
        var business = Business.of(Cases.korenaar());
        var promises = business.all(Promise.class);

        assertEquals("Baked today, always: beloofd, niet meetbaar, want er is niet gezegd wat OvenSensor bevat",
                EvidenceText.of(EvidenceChain.of(promises.getFirst(), business), Language.NL));
        assertEquals("On the table before eight: beloofd, niet meetbaar, want geen KPI controleert het",
                EvidenceText.of(EvidenceChain.of(promises.getLast(), business), Language.NL));
    }
}
