// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.svg;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Disc;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Step;
import org.databril.diagram.scene.Text;
import org.databril.diagram.scene.Theme;
import org.databril.diagram.text.Plain;
import org.databril.diagram.text.Typeface;

/** One document being written. */
final class SvgDocument {

    private static final String FONTS = "Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

    private final Scene scene;
    private final Theme theme;
    private final Xml xml = new Xml();
    private final Set<String> ids = new HashSet<>();

    SvgDocument(Scene scene, Theme theme) {
        this.scene = scene;
        this.theme = theme;
    }

    String text() {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("width", scene.width())
            .attribute("height", scene.height())
            .attribute("viewBox", "0 0 " + Numbers.text(scene.width()) + " " + Numbers.text(scene.height()))
            .attribute("class", "databril " + scene.diagram()).attribute("xml:lang", scene.language())
            .attribute("role", "graphics-document").attribute("aria-labelledby", "title desc")
            .attribute("font-family", FONTS).raw(">\n");
        xml.raw("<title id=\"title\">").text(Plain.of(scene.title())).raw("</title>\n");
        xml.raw("<desc id=\"desc\">").text(Plain.of(scene.description())).raw("</desc>\n");
        ids.add("title");
        ids.add("desc");
        xml.open("rect").attribute("class", "page").attribute("width", scene.width())
            .attribute("height", scene.height()).attribute("fill", hex(Ink.PAPER)).raw("/>\n");
        scene.nodes().forEach(this::node);
        return xml.raw("</svg>\n").toString();
    }

    private void node(Node node) {
        switch (node) {
            case Group group -> group(group);
            case Box box -> box(box);
            case Disc disc -> disc(disc);
            case Path path -> path(path);
            case Text text -> text(text);
        }
    }

    private void group(Group group) {
        xml.open("g").attribute("class", group.kind());
        if (!group.element().isEmpty()) {
            xml.attribute("id", id(group.element())).attribute("data-element", group.element())
                .attribute("role", "group").attribute("aria-label", Plain.of(group.title()));
        }
        xml.raw(">");
        if (!group.title().isEmpty()) {
            xml.element("title", group.title());
        }
        xml.raw("\n");
        group.children().forEach(this::node);
        xml.raw("</g>\n");
    }

    /** The qualified name where it can be an id, with a number behind it from the second time on. */
    private String id(String element) {
        String base = element.codePoints()
            .mapToObj(c -> c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '_' ? Character.toString(c)
                : "-" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "-")
            .collect(Collectors.joining("", "e-", ""));
        String id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "--" + i;
        }
        return id;
    }

    private void box(Box box) {
        xml.open("rect").attribute("x", box.bounds().x()).attribute("y", box.bounds().y())
            .attribute("width", box.bounds().width()).attribute("height", box.bounds().height());
        if (box.radius() > 0) {
            xml.attribute("rx", box.radius());
        }
        look(box.look());
    }

    private void disc(Disc disc) {
        xml.open("circle").attribute("cx", disc.x()).attribute("cy", disc.y()).attribute("r", disc.radius());
        look(disc.look());
    }

    private void path(Path path) {
        StringBuilder d = new StringBuilder();
        for (Step step : path.steps()) {
            switch (step) {
                case Step.Move(var x, var y) -> command(d, 'M', x, y);
                case Step.Line(var x, var y) -> command(d, 'L', x, y);
                case Step.Curve(var x1, var y1, var x2, var y2, var x, var y) -> command(d, 'C', x1, y1, x2, y2, x, y);
                case Step.Close() -> d.append('Z');
            }
        }
        xml.open("path").attribute("d", d.toString());
        look(path.look());
    }

    private static void command(StringBuilder d, char command, double... values) {
        d.append(command);
        for (int i = 0; i < values.length; i++) {
            d.append(i == 0 ? "" : i % 2 == 1 ? "," : " ").append(Numbers.text(values[i]));
        }
    }

    private void look(Look look) {
        xml.attribute("fill", hex(look.fill()));
        if (look.stroked()) {
            xml.attribute("stroke", hex(look.stroke())).attribute("stroke-width", look.width());
            List<Double> dashes = look.dash().lengths();
            if (!dashes.isEmpty()) {
                xml.attribute("stroke-dasharray", dashes.stream().map(Numbers::text).collect(Collectors.joining(" ")));
            }
            if (look.dash().round()) {
                xml.attribute("stroke-linecap", "round");
            }
            xml.attribute("stroke-linejoin", "round");
        }
        xml.raw("/>\n");
    }

    private void text(Text text) {
        boolean leftward = Plain.rightToLeft(text.content());
        Typeface face = text.type().face();
        xml.open("text").attribute("x", text.x()).attribute("y", text.baseline())
            .attribute("font-size", text.type().size());
        if (face.weight() != 400) {
            xml.attribute("font-weight", Integer.toString(face.weight()));
        }
        if (face.italic()) {
            xml.attribute("font-style", "italic");
        }
        xml.attribute("fill", hex(text.ink()));
        String anchor = anchor(text.anchor(), leftward);
        if (!anchor.equals("start")) {
            xml.attribute("text-anchor", anchor);
        }
        if (leftward) {
            xml.attribute("direction", "rtl").attribute("unicode-bidi", "embed");
        } else if (face.has(text.content())) {
            xml.attribute("textLength", text.width()).attribute("lengthAdjust", "spacingAndGlyphs");
        }
        xml.raw(">").text(text.content()).raw("</text>\n");
    }

    /** Where a text starts is at its right when it reads to the left. */
    private static String anchor(Text.Anchor anchor, boolean leftward) {
        return switch (anchor) {
            case LEFT -> leftward ? "end" : "start";
            case MIDDLE -> "middle";
            case RIGHT -> leftward ? "start" : "end";
        };
    }

    private String hex(Ink ink) {
        if (ink == Ink.NONE) {
            return "none";
        }
        String digits = Integer.toHexString(theme.rgb(ink) | 0x1000000).substring(1).toUpperCase(Locale.ROOT);
        return "#" + digits;
    }
}
