// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.diagram.graph.FlowStyle;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours and words are those of the product. */
class LookTest {
    private final Specification specification = new Specification(Specification.text());

    @Test
    void everyColourIsThatOfTheProduct() {
        specification.all("UserFixedColor").forEach(colour -> {
            var ink = Ink.valueOf(colour.get("name").replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
            int rgb = Integer.parseInt(colour.get("red")) << 16 | Integer.parseInt(colour.get("green")) << 8 | Integer.parseInt(colour.get("blue"));
            assertEquals(Theme.LIGHT.rgb(ink), rgb, colour.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"past-alarm", "past-warning", "in-order", "questioned", "wrong", "personal", "wanted-flow", "up", "down"})
    void everyIconHasColoursOfTheProduct(String icon) throws IOException {
        try (var in = Specification.file("icons/" + icon + ".svg").openStream()) {
            var hex = Pattern.compile("#([0-9A-F]{6})").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            int seen = 0;
            while (hex.find()) {
                assertTrue(Theme.LIGHT.colours().containsValue(Integer.parseInt(hex.group(1), 16)), hex.group());
                seen++;
            }
            assertTrue(seen > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"isItemPastAlarm, PAST_ALARM", "isItemPastWarning, PAST_WARNING", "isKpiPastAlarm, PAST_ALARM", "isKpiPastWarning, PAST_WARNING",
            "isKpiInOrder, ON_TARGET"})
    void aStateOfAKpiHasItsColour(String condition, KpiState state) {
        specification.all().filter(part -> part.get("predicateExpression").equals("service:" + condition)).flatMap(part -> part.in("style"))
                .forEach(style -> assertEquals(state.ink().name().toLowerCase(Locale.ROOT), style.get("labelColor")));
    }

    @Test
    void aFlowIsDrawnInTheColourOfItsKind() {
        assertEquals("ink", flow("Flow").in("style").findFirst().orElseThrow().get("strokeColor"));
        assertEquals(Ink.INK, FlowStyle.AUTOMATIC.ink());
        assertEquals(FlowStyle.WANTED.ink().name().toLowerCase(Locale.ROOT), flow("WantedFlow").in("style").findFirst().orElseThrow().get("strokeColor"));
        assertEquals(FlowStyle.MANUAL.ink().name().toLowerCase(Locale.ROOT), flow("Flow").in("conditionnalStyles")
                .filter(one -> one.get("predicateExpression").equals("service:isByHand")).flatMap(one -> one.in("style")).findFirst().orElseThrow()
                .get("strokeColor"));
    }

    private Part flow(String name) {
        return specification.all("EdgeMapping").filter(part -> part.get("name").equals(name)).findFirst().orElseThrow();
    }

    @Test
    void blocksAreCalledAsInTheProduct() {
        for (Block block : Block.values()) {
            var key = "block." + block.id().substring(0, 1).toUpperCase(Locale.ROOT) + block.id().substring(1);
            assertEquals(List.of(block.title(Language.EN), block.title(Language.NL)),
                    List.of(Checker.texts(Locale.ENGLISH).getProperty(key), Checker.texts(Locale.of("nl")).getProperty(key)));
        }
    }

    @Test
    void everyTextIsThereInBothLanguagesAndUsed() {
        var english = Checker.texts(Locale.ENGLISH).stringPropertyNames();
        assertEquals(english, Checker.texts(Locale.of("nl")).stringPropertyNames());
        var text = Specification.text();
        assertEquals(List.of("bundle.name"), english.stream().filter(key -> !text.contains("\"%" + key + "\"")).toList());
    }
}
