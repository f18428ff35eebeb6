// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.databril.diagram.Cases;
import org.databril.diagram.Diagram;
import org.databril.diagram.Diagrams;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Text;
import org.databril.diagram.scene.Theme;
import org.databril.diagram.text.Type;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static Scene scene(String text) {
        Group group = new Group("card", text, text, List.of(new Text(text, 0, 10, Text.Anchor.LEFT, Type.LABEL, Ink.INK)));
        return new Scene("test", text, text, "en", 100, 100, List.of(group, group));
    }

    @Test
    void itIsWellFormedAndRunsNothingWhateverANameHolds() throws Exception {
        for (String name : List.of("<script>alert(1)</script>", "\"'&<>]]>", "\u0000\u0008\u001F\uFFFE", "\uD800x\uDC00",
            "a\nb\tc", "--><!--", "😀", "מאפייה", "")) {
            Document document = parse(SvgWriter.write(scene(name)));
            assertEquals(0, document.getElementsByTagName("script").getLength());
        }
        for (Diagram diagram : Diagrams.all()) {
            parse(SvgWriter.write(diagram.scene(Cases.input(Cases.odd()))));
        }
    }

    @Test
    void textStaysTextAndKeepsItsWidth() throws Exception {
        Element text = (Element) parse(SvgWriter.write(scene("Deck oven"))).getElementsByTagName("text").item(0);
        assertEquals("Deck oven", text.getTextContent());
        assertEquals(Type.LABEL.width("Deck oven"), Double.parseDouble(text.getAttribute("textLength")), 0.01);
    }

    @Test
    void textFromRightToLeftSaysSo() throws Exception {
        Element text = (Element) parse(SvgWriter.write(scene("מאפייה"))).getElementsByTagName("text").item(0);
        assertEquals("rtl", text.getAttribute("direction"));
        assertEquals("end", text.getAttribute("text-anchor"));
    }

    @Test
    void everyNodeHasATitleItsElementAndAnIdOfItsOwn() throws Exception {
        for (Diagram diagram : Diagrams.all()) {
            Document document = parse(SvgWriter.write(diagram.scene(Cases.input(Cases.korenaar()))));
            Set<String> ids = new HashSet<>();
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (element.hasAttribute("id")) {
                    assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
                }
                if (element.hasAttribute("data-element")) {
                    assertEquals("title", element.getFirstChild().getNodeName());
                    assertFalse(element.getAttribute("class").isEmpty());
                    assertFalse(element.getAttribute("aria-label").isEmpty());
                }
            }
        }
    }

    @Test
    void anIdIsMadeOfTheNameOfTheElement() {
        String svg = SvgWriter.write(Diagrams.byId("canvas").orElseThrow().scene(Cases.input(Cases.korenaar())));
        assertTrue(svg.contains("id=\"e-Korenaar.Households\" data-element=\"Korenaar.Households\""));
    }

    @Test
    void theDarkThemeIsForTheScreen() {
        Scene scene = scene("x");
        assertTrue(SvgWriter.write(scene).contains("#1B2733"));
        assertFalse(SvgWriter.write(scene, Theme.DARK).contains("#1B2733"));
    }

    @Test
    void numbersAreShortAndTheSameInEveryCountry() {
        assertEquals("0", Numbers.text(-0.001));
        assertEquals("-0.5", Numbers.text(-0.5));
        assertEquals("12.05", Numbers.text(12.049));
        assertEquals("1234567", Numbers.text(1234567));
    }
}
