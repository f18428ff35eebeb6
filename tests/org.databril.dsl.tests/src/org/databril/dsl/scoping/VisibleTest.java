// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.dsl.Bmc;
import org.databril.dsl.Texts;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.junit.jupiter.api.Test;

class VisibleTest {
    private static void isFine(Map<String, String> texts) {
        assertEquals(List.of(), Texts.told(Texts.project(texts)));
    }

    /** What the first KPI of the first landscape measures, by qualified name. */
    private static String measured(LoadedProject project) {
        var kpi = project.landscapes().stream().flatMap((Landscape l) -> l.getMembers().stream()).filter(Kpi.class::isInstance)
                .map(Kpi.class::cast).findFirst().orElseThrow();
        return Names.qualified(kpi.getMeasures().getFirst().getElements().getFirst());
    }

    @Test
    void aCanvasSeesTheLandscapesItUsesByTheirSimpleNames() {
        isFine(Map.of("a.bmc", "canvas A uses L { segment S { purchases fully recorded in Till } }",
                "deep/l.bmc", "landscape L { source Till }"));
    }

    @Test
    void whatIsNotUsedNeedsItsNameInFront() {
        assertEquals(List.of("1:52 unresolved A.S"),
                Texts.told("canvas A { segment S { purchases fully recorded in Till, L.Till } } landscape L { source Till }"));
    }

    @Test
    void theOwnElementComesBeforeThatOfALandscape() {
        assertEquals(List.of(), Texts.told("canvas A uses L { kpi K  segment S { measured by K } } landscape L { kpi K }"));
    }

    @Test
    void whatStandsOnItemsSeesThoseOfTheCanvasesThatUseTheLandscape() {
        isFine(Map.of("a.bmc", "canvas A uses L { proposition P { promise X } channel Shop }", "l.bmc",
                "landscape L { kpi K { measures P.X, Shop } opportunity O { on Shop } ignore kpi-without-source on K }"));
        assertEquals(List.of("1:32 unresolved L.K"),
                Texts.told("landscape L { kpi K { measures Shop } } canvas B { channel Shop }"));
    }

    @Test
    void aNameThatTwoCanvasesHaveNeedsItsCanvasInFront() {
        var canvases = "canvas A uses L { channel Shop } canvas B uses L { channel Shop } ";
        var project = Texts.project(canvases + "landscape L { kpi K { measures Shop } }");
        assertEquals("“Shop” is a channel in A and B, so it is not clear which is meant.",
                project.problems().getFirst().message(Language.EN));
        assertEquals("B.Shop", measured(Texts.project(canvases + "landscape L { kpi K { measures B.Shop } }")));
    }

    @Test
    void aCanvasBasedOnAnotherRepeatsItsNamesOnPurpose() {
        var project = Texts.project("canvas A uses L { channel Shop } canvas B uses L { based on A  channel Shop } "
                + "landscape L { kpi K { measures Shop } }");
        assertEquals(List.of(), Texts.told(project));
        assertEquals("A.Shop", measured(project));
    }

    @Test
    void informationSourcesAndFlowsSeeNoItems() {
        assertEquals(List.of("1:42 unresolved L.F"),
                Texts.told("landscape L { source S  flow F from S to Shop } canvas A uses L { channel Shop }"));
    }

    @Test
    void everythingANameCanMeanIsOffered() {
        var project = Texts.project("canvas A uses L { channel Shop  segment S { prefers Shop } } canvas B { channel Web } landscape L");
        var segment = project.canvases().getFirst().getMembers().getLast();
        var all = Bmc.injector().getInstance(Visible.class).all(segment,
                BmcPackage.Literals.SEGMENT__PREFERS);
        assertTrue(all.keySet().containsAll(List.of("Shop", "B.Web")), () -> all.keySet().toString());
    }
}
