// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Root;
import org.junit.jupiter.api.Test;

class LiveAnalysisTest {
    private static final Path FOLDER = Path.of("/project");
    private static final Path BAKERY = FOLDER.resolve("bakery.bmc");
    private static final Path MILL = FOLDER.resolve("mill.bmc");
    private static final Path DATA = FOLDER.resolve("data.bmc");
    private static final Path OTHER = FOLDER.resolve("other.bmc");

    private final LoadedProject project = LoadedProject.of(FOLDER, Map.of(
            BAKERY, "canvas Bakery uses Data { channel Shop { records Visit in Till } }",
            MILL, "canvas Mill uses Data { stream Sales { recorded in Till } }",
            DATA, "landscape Data { information Visit  source Till { holds Visit } }",
            OTHER, "canvas Other based on Bakery { segment Guests }"));
    private final LiveAnalysis live = new LiveAnalysis(Analysis.with(Settings.STANDARD));

    private Set<String> edit(Path file, String text) {
        return names(live.update(project, file, project.update(file, text)));
    }

    private static Set<String> names(Collection<Root> roots) {
        return roots.stream().map(Root::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private void assertSameAsAnew() {
        var anew = Analysis.with(Settings.STANDARD).run(Business.of(project.allRoots()));
        assertEquals(lines(anew), lines(live.result(project.allRoots())));
    }

    private static List<String> lines(FindingsResult result) {
        return result.all().stream().map(f -> f.elementName() + " " + f.code() + " " + f.isSuppressed() + " "
                + f.message(Language.EN)).toList();
    }

    @Test
    void theFirstTimeEverythingIsLookedAt() {
        assertEquals(Set.of("Bakery", "Mill", "Data", "Other"), names(live.update(project.allRoots(), List.of(), List.of())));
        assertSameAsAnew();
    }

    @Test
    void withoutAnEditNothingIsLookedAtAgain() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of(), names(live.update(project.allRoots(), List.of(), List.of())));
        assertSameAsAnew();
    }

    @Test
    void anEditLooksAgainAtWhatNamesTheSameLandscape() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of("Bakery", "Mill", "Data"),
                edit(BAKERY, "canvas Bakery uses Data { channel Shop { records Visit in Till  cost 3 EUR per day } }"));
        assertSameAsAnew();
    }

    @Test
    void anEditElsewhereLeavesThemAlone() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of("Other"), edit(OTHER, "canvas Other based on Bakery { segment Hotels  segment Guests }"));
        assertSameAsAnew();
    }

    @Test
    void whatAnEditCutsOffIsLookedAtToo() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of("Bakery", "Mill", "Data"), edit(BAKERY, "canvas Bakery { channel Shop }"));
        assertSameAsAnew();
        assertEquals(Set.of("Bakery"), edit(BAKERY, "canvas Bakery { channel Shop  channel Web }"));
        assertSameAsAnew();
    }

    @Test
    void aChangedLandscapeChangesTheFindingsOfItsCanvases() {
        live.update(project.allRoots(), List.of(), List.of());

        edit(DATA, "landscape Data { information Visit  source Till }");

        assertTrue(live.result(project.allRoots()).all().stream().anyMatch(f -> f.code().equals("record-unheld")));
        assertSameAsAnew();
    }

    @Test
    void aNameThatComesToMeanSomethingElseIsLookedAtAgain() {
        live.update(project.allRoots(), List.of(), List.of());

        assertTrue(edit(FOLDER.resolve("a.bmc"), "landscape Data { source Till }").contains("Bakery"));
        assertSameAsAnew();
    }

    @Test
    void anEditOfTheModelItselfIsLookedAtAgain() {
        live.update(project.allRoots(), List.of(), List.of());
        var other = project.allRoots().stream().filter(root -> root.getName().equals("Other")).toList();

        ((Canvas) other.getFirst()).getMembers().clear();

        assertEquals(Set.of("Other"), names(live.update(project.allRoots(), other, List.of())));
        assertSameAsAnew();
    }

    @Test
    void aFileThatIsGoneTakesItsFindingsWithIt() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of("Bakery", "Data"), names(live.update(project, MILL, project.remove(MILL))));
        assertSameAsAnew();
    }

    @Test
    void afterAnyRowOfEditsTheFindingsAreThoseOfAFreshLook() {
        var texts = Map.of(
                BAKERY, List.of("canvas Bakery uses Data { channel Shop { records Visit in Till } }", "canvas Bakery {",
                        "canvas Bakery uses Data { segment Guests  kpi Rate { measures Mill.Grain  from Till } }",
                        "canvas Baker uses Data, More { ignore source-isolated on Till  ignore copy-not-fed on Desk }"),
                MILL, List.of("canvas Mill { resource Grain }", "canvas Mill uses Data { cost Rent { driven by Bakery.Shop } }",
                        "landscape More { source Desk { holds Data.Visit }  flow Up from Data.Till to Desk { carries Data.Visit } }"),
                DATA, List.of("landscape Data { information Visit  source Till { holds Visit as master } }",
                        "landscape Data { source Till  opportunity Idea { on Shop  links Till to Till  status done } }", ""),
                OTHER, List.of("canvas Other { proposition Bread { for Bakery.Guests } }", "landscape Data { source Till }",
                        "canvas Bakery { segment Guests }"));
        var files = List.of(BAKERY, MILL, DATA, OTHER);
        var random = new Random(20261123);
        live.update(project.allRoots(), List.of(), List.of());

        for (int i = 0; i < 200; i++) {
            var file = files.get(random.nextInt(files.size()));
            var choices = texts.get(file);
            edit(file, choices.get(random.nextInt(choices.size())));
            assertSameAsAnew();
        }
    }
}
