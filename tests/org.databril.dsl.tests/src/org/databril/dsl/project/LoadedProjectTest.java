// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.List;
import java.util.TreeMap;

import org.databril.dsl.Texts;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.junit.jupiter.api.Test;

/** A project follows its texts while they are edited, and is what it would be if it were loaded anew. */
class LoadedProjectTest {
    private static final String LAND = "landscape L { source Till  kpi K { measures Shop  from Till } }";

    private final Map<String, String> texts = new TreeMap<>(Map.of("land.bmc", LAND,
            "a.bmc", "canvas A uses L { channel Shop { records Purchase in Till } }",
            "b.bmc", "canvas B { based on A }",
            "c.bmc", "canvas C { segment S }"));
    private final LoadedProject project = Texts.project(texts);

    private Set<java.nio.file.Path> update(String name, String text) {
        texts.put(name, text);
        var affected = project.update(Texts.path(name), text);
        assertEquals(Texts.told(Texts.project(texts)), Texts.told(project), "as loaded anew");
        return affected;
    }

    @Test
    void whatIsMendedInOneFileIsMendedInThoseThatNameIt() {
        assertEquals(List.of("1:42 unresolved A.Shop"), Texts.told(project));
        update("land.bmc", LAND.replace("source", "information Purchase  source"));
        assertEquals(List.of(), Texts.told(project));
        update("land.bmc", LAND.replace("Till ", "Kassa "));
    }

    @Test
    void aFileThatHasNothingToDoWithTheChangeIsLeftAlone() {
        var c = project.document(Texts.path("c.bmc")).orElseThrow().getRoots().getFirst();
        var affected = update("a.bmc", texts.get("a.bmc").replace("Shop", "Store"));
        assertEquals(Set.of(Texts.path("a.bmc"), Texts.path("b.bmc"), Texts.path("land.bmc")), affected);
        assertSame(c, project.document(Texts.path("c.bmc")).orElseThrow().getRoots().getFirst());
    }

    @Test
    void referencesLeadToTheNewElements() {
        update("a.bmc", "/* new */ " + texts.get("a.bmc"));
        var landscape = (Landscape) project.document(Texts.path("land.bmc")).orElseThrow().getRoots().getFirst();
        var a = project.document(Texts.path("a.bmc")).orElseThrow().getRoots().getFirst();
        var kpi = (Kpi) landscape.getMembers().getLast();
        assertSame(((Canvas) a).getMembers().getFirst(), kpi.getMeasures().getFirst().getElements().getFirst());
        var b = (Canvas) project.document(Texts.path("b.bmc")).orElseThrow().getRoots().getFirst();
        assertSame(a, b.getBasedOn());
    }

    @Test
    void aCanvasThatIsRenamedIsMissedByThoseThatNameIt() {
        update("a.bmc", texts.get("a.bmc").replace("canvas A", "canvas A2"));
        assertTrue(Texts.told(project).contains("1:21 unresolved B"));
        update("a.bmc", texts.get("a.bmc").replace("canvas A2", "canvas A"));
        update("c.bmc", "canvas A");
        assertTrue(Texts.told(project).contains("1:8 duplicate-name A"));
    }

    @Test
    void aLandscapeSeesWhoComesToUseIt() {
        update("c.bmc", "canvas C uses L { channel Shop }");
        assertTrue(Texts.told(project).contains("1:45 ambiguous-name L.K"), () -> Texts.told(project).toString());
        update("c.bmc", "canvas C uses L { based on A  channel Shop }");
        assertTrue(Texts.told(project).stream().noneMatch(t -> t.contains("ambiguous")));
        update("b.bmc", "canvas B");
    }

    @Test
    void filesComeAndGo() {
        update("d.bmc", "canvas D { based on C }");
        texts.remove("a.bmc");
        project.remove(Texts.path("a.bmc"));
        assertEquals(Texts.told(Texts.project(texts)), Texts.told(project));
        assertTrue(project.file(Texts.path("a.bmc")).isEmpty());
    }

    @Test
    void aTextWithMistakesStillHasItsModel() {
        update("a.bmc", "canvas A uses L { channel Shop { direct  records  } channel Web { onlin } ");
        var a = (Canvas) project.document(Texts.path("a.bmc")).orElseThrow().getRoots().getFirst();
        assertEquals(2, a.getMembers().size());
        update("a.bmc", "");
    }
}
