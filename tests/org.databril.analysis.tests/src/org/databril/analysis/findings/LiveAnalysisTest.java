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
    void anEditLeavesCanvasesAloneThatNameTheSameLandscape() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of("Bakery"),
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
    void aLandscapeIsLookedAtAgainWhenNobodyUsesItAnyMore() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of("Bakery", "Data"), edit(BAKERY, "canvas Bakery { channel Shop }"));
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

        assertEquals(Set.of(), names(live.update(project, MILL, project.remove(MILL))));
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

    @Test
    void aKpiInOneCanvasChangesWhatIsFoundOfTheLandscapeThatOthersShare() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of("Bakery", "Data"),
                edit(BAKERY, "canvas Bakery uses Data { channel Shop { records Visit in Till }  kpi Rate { from Till } }"));
        assertSameAsAnew();
    }

    @Test
    void anIgnoreInACanvasReachesWhatIsFoundInTheLandscape() {
        live.update(project.allRoots(), List.of(), List.of());

        assertEquals(Set.of("Mill", "Data"), edit(MILL, "canvas Mill uses Data { ignore source-isolated on Till }"));
        assertSameAsAnew();
    }

    @Test
    void canvasesThatShareOneLandscapeKeepTheFindingsOfAFreshLookThroughAnyRowOfEdits() {
        var random = new Random(20261125);
        var landscapes = List.of(
                "landscape Data { information Visit { attribute day  attribute guest personal }  source Till { file  holds Visit as master }"
                        + "  source Desk { holds Visit(guest) }  flow Up from Till to Desk { carries Visit  manual  weekly } }",
                "landscape Data { information Visit { attribute day }  source Till  source Desk { holds Visit as master }"
                        + "  kpi Rate { measures C1.Shop  from Till  refresh daily }  opportunity Idea { on C2.Guests  links Till to Desk  status done } }",
                "landscape Data { information Visit  source Till { holds Visit }  source Desk  kpi Rate { measures C3.Bread }"
                        + "  ignore segment-unreached on C2.Guests }",
                "landscape Data { information Visit  source Till { holds Visit }  source Desk  flow Down from More.Box to Till { carries Visit } }");
        var others = List.of("landscape More { source Box { holds Data.Visit as master } }", "landscape More { source Box }", "");
        live.update(project.allRoots(), List.of(), List.of());

        for (int i = 0; i < 300; i++) {
            int number = random.nextInt(8);
            if (number == 0) {
                edit(DATA, landscapes.get(random.nextInt(landscapes.size())));
            } else if (number == 1) {
                edit(OTHER, others.get(random.nextInt(others.size())));
            } else {
                edit(FOLDER.resolve("c" + number + ".bmc"), canvas(number, random));
            }
            assertSameAsAnew();
        }
    }

    private static String canvas(int number, Random random) {
        var statements = List.of("segment Guests { prefers Shop }", "proposition Bread { for Guests  promise Fresh { measured by Rate } }",
                "channel Shop { reaches Guests in purchase, delivery  records Visit in Till during purchase  records Visit in Desk during delivery }",
                "stream Sales { from Guests  for Bread  amount 5 EUR per day  recorded in Till }",
                "partner Miller { provides C%d.Oven }".formatted(2 + random.nextInt(6)),
                "resource Oven { needed by C%d.Bread  supplied by Miller  cost 3 EUR per day }".formatted(2 + random.nextInt(6)),
                "cost Rent { amount 4 EUR per day  driven by Oven, C%d.Shop }".formatted(2 + random.nextInt(6)),
                "kpi Count { measures C%d.Bread.Fresh  from Desk(Visit) }".formatted(2 + random.nextInt(6)),
                "ignore source-isolated on Till", "ignore information-unused on Data.Visit  ignore source-isolated on Desk",
                "ignore segment-unreached on C%d.Guests".formatted(2 + random.nextInt(6)));
        var text = new StringBuilder("canvas C%d uses Data { ".formatted(number));
        statements.stream().filter(statement -> random.nextInt(3) > 0).forEach(statement -> text.append(statement).append(' '));
        return text.append('}').toString();
    }
}
