// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Text;

/** What must hold of every picture. */
public final class SceneChecks {

    /** The kinds of cards that edges lead to. */
    public static final List<String> CARDS =
        List.of("item", "source", "kpi", "promise", "dashboard", "information", "attribute");

    private SceneChecks() {
    }

    /** Everything is on the page. */
    public static void onPage(Scene scene) {
        Bounds page = new Bounds(0, 0, scene.width(), scene.height());
        scene.nodes().forEach(node -> assertTrue(page.contains(node.bounds(), 0.01), () -> "off the page: " + node));
    }

    /** No text lies on another. */
    public static void textsApart(Scene scene) {
        List<Letters> texts = scene.texts().stream().map(text -> new Letters(text.content(), inkOf(text)))
            .sorted(Comparator.comparingDouble(text -> text.ink().y())).toList();
        for (int i = 0; i < texts.size(); i++) {
            Letters a = texts.get(i);
            for (int k = i + 1; k < texts.size() && texts.get(k).ink().y() < a.ink().bottom(); k++) {
                Letters b = texts.get(k);
                assertTrue(!a.ink().overlaps(b.ink()), () -> a.content() + " lies on " + b.content());
            }
        }
    }

    private record Letters(String content, Bounds ink) {
    }

    /** Letters may come as near as lines of text do. */
    private static Bounds inkOf(Text text) {
        double size = text.type().size();
        return new Bounds(text.left(), text.baseline() - size * 0.72, text.width(), size * 0.9);
    }

    /** Texts of cards and blocks are inside of them, and none of these lies on another. */
    public static void framesHoldTheirContents(Scene scene, String kind) {
        List<Group> groups = groups(scene, kind);
        for (Group group : groups) {
            Bounds frame = frame(group);
            group.children().forEach(child -> assertTrue(frame.contains(child.bounds(), 0.01),
                () -> "not inside of " + group.element() + group.kind() + ": " + child));
        }
        for (int i = 0; i < groups.size(); i++) {
            for (int k = i + 1; k < groups.size(); k++) {
                Group a = groups.get(i);
                Group b = groups.get(k);
                assertTrue(!frame(a).overlaps(frame(b)), () -> a.element() + " lies on " + b.element());
            }
        }
    }

    /** No line of an edge goes through a card. */
    public static void edgesPassCards(Scene scene) {
        List<Bounds> cards = CARDS.stream().flatMap(kind -> groups(scene, kind).stream())
            .map(card -> frame(card).grown(-0.5)).toList();
        for (Group edge : Stream.of("edge", "flow").flatMap(kind -> groups(scene, kind).stream()).toList()) {
            Path line = (Path) edge.children().getFirst();
            List<double[]> points = line.points();
            for (int i = 1; i < points.size(); i++) {
                Bounds stretch = Path.line(line.look(), points.get(i - 1)[0], points.get(i - 1)[1], points.get(i)[0],
                    points.get(i)[1]).bounds();
                cards.forEach(card -> assertTrue(!touches(card, stretch), () -> edge.kind() + edge.element()
                    + " goes through the card at " + card));
            }
        }
    }

    private static boolean touches(Bounds card, Bounds stretch) {
        return stretch.x() < card.right() && card.x() < stretch.right() + 0.001 && stretch.y() < card.bottom()
            && card.y() < stretch.bottom() + 0.001;
    }

    /** All that is written. */
    public static String words(Scene scene) {
        return scene.texts().stream().map(Text::content).collect(Collectors.joining(" "));
    }

    /** The elements of the groups whose first class is a kind. */
    public static Set<String> elements(Scene scene, String kind) {
        return groups(scene, kind).stream().map(Group::element).filter(element -> !element.isEmpty())
            .collect(Collectors.toSet());
    }

    /** The groups whose first class is a kind. */
    public static List<Group> groups(Scene scene, String kind) {
        return scene.groups().stream().filter(group -> group.kind().split(" ")[0].equals(kind)).toList();
    }

    /** The frame of a card or a block, its first child. */
    public static Bounds frame(Group group) {
        Node first = group.children().getFirst();
        assertEquals(Box.class, first.getClass());
        return first.bounds();
    }
}
