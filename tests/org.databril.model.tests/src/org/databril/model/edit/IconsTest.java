// SPDX-License-Identifier: EPL-2.0
package org.databril.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class IconsTest {
    /** Grounds of the light and the dark workbench. */
    private static final int[] GROUNDS = {0xFFFFFF, 0x2B2B2B};

    static Stream<EClass> concreteClasses() {
        return ModelClasses.concrete();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyElementHasAnIconDrawnForSixteenPixels(EClass type) throws Exception {
        assertIsIcon(Icons.of(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments", "propositions", "channels", "relationships", "streams", "resources",
            "activities", "partners", "costs"})
    void everyBlockHasAnIconDrawnForSixteenPixels(String block) throws Exception {
        assertIsIcon(Icons.ofBlock(block));
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void theItemProviderOffersTheIcon(EClass type) {
        var factory = new ModelAdapterFactory();
        var labels = (IItemLabelProvider) factory.adapt((Object) EcoreUtil.create(type), IItemLabelProvider.class);
        assertEquals(Icons.of(type), labels.getImage(EcoreUtil.create(type)));
        factory.dispose();
    }

    @Test
    void everyColourStandsOutOnLightAndOnDark() throws Exception {
        var colours = Pattern.compile("#([0-9A-Fa-f]{6})");
        for (var type : ModelClasses.concrete().toList()) {
            try (var in = Icons.of(type).openStream()) {
                colours.matcher(new String(in.readAllBytes())).results().map(match -> match.group(1)).forEach(colour -> {
                    for (var ground : GROUNDS) {
                        var contrast = contrast(Integer.parseInt(colour, 16), ground);
                        assertTrue(contrast >= 3, () -> type.getName() + " #" + colour + ": " + contrast);
                    }
                });
            }
        }
    }

    private static void assertIsIcon(URL icon) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var in = icon.openStream()) {
            Element svg = factory.newDocumentBuilder().parse(in).getDocumentElement();
            assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
            assertEquals("svg", svg.getLocalName());
            assertEquals("0 0 16 16", svg.getAttribute("viewBox"));
            assertEquals("1.5", svg.getAttribute("stroke-width"));
            assertTrue(svg.hasChildNodes());
        }
    }

    /** The contrast of two colours as WCAG 2 reckons it, from 1 to 21. */
    private static double contrast(int one, int other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
