// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.canvas;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.databril.analysis.Found;
import org.databril.analysis.Written;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.settings.SettingsFile;
import org.databril.analysis.view.Business;
import org.junit.jupiter.api.Test;

class IgnoreIdleTest {
    private static final String CODE = "ignore-idle";

    @Test
    void ignoresThatIgnoreNothingAreToldOnceForACanvas() {
        assertEquals(List.of("“Bakery” ignores activity-unused (Baking) and activity-unmonitored (Selling), but there is "
                + "nothing to ignore."), messages(CODE, """
                canvas Bakery uses Data {
                    proposition Bread
                    activity Baking { needed by Bread }
                    activity Selling { monitored by Till }
                    ignore activity-unused on Baking because "It is needed"
                    ignore activity-unmonitored on Selling
                    ignore activity-unmonitored on Baking because "It is watched by everybody"
                }
                landscape Data { source Till }
                """));
    }

    @Test
    void anIgnoreThatIgnoresSomethingIsNotTold() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery { activity Baking  ignore activity-unmonitored on Baking }
                """));
    }

    @Test
    void aLandscapeIsToldLikeACanvas() {
        assertEquals(List.of("Data"), elements(CODE, """
                landscape Data { source Till { access API }  ignore source-without-access on Till }
                """));
    }

    @Test
    void anIgnoreOfAnElementThatIsUnknownIsLeftToUnresolved() {
        var business = Business.of(Written.rootsWithMistakes("canvas Bakery { ignore activity-unmonitored on Bakking }"));

        assertEquals(List.of(), Found.in(business, CODE));
    }

    @Test
    void anIgnoreOfAFindingThatDoesNotExistIsLeftToUnknownFinding() {
        var business = Business.of(Written.rootsWithMistakes(
                "canvas Bakery { activity Baking  ignore activity-unmonitord on Baking  ignore syntax on Baking }"));

        assertEquals(List.of(), Found.in(business, CODE));
    }

    @Test
    void ignoringIdleIgnoresWorksOnOthersAndNotOnItself() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery {
                    channel Shop
                    ignore segment-unreached on Shop
                    ignore ignore-idle on Bakery because "We put it there for next year"
                }
                """));
        assertEquals(1, Analysis.with(Settings.STANDARD).run(Written.business("""
                canvas Bakery { ignore ignore-idle on Bakery because "We put it there for next year" }
                """)).all().stream().filter(f -> f.code().equals(CODE)).count());
    }

    @Test
    void ignoringAFindingThatIsSwitchedOffIgnoresNothing() {
        var business = Written.business("canvas Bakery { activity Baking  ignore activity-unmonitored on Baking }");
        var off = SettingsFile.parse(Path.of("/databril.toml"), "findings.activity-unmonitored = \"off\"").settings();

        assertEquals(List.of("Bakery"), Analysis.with(off).run(business).reported().stream()
                .filter(f -> f.code().equals(CODE)).map(Finding::elementName).toList());
    }
}
