// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Shape;
import org.databril.diagram.scene.Text;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives the elements of a picture their colours. */
final class Tinting {

    private static final double BAR = 4;
    /** How far left of something without a frame its bar stands. */
    private static final double BESIDE = 8;
    private static final double GAP = 12;
    private static final double MARGIN = 24;

    private final Tints tints;
    private final Words words;
    private final Map<String, Named> elements = new HashMap<>();
    private final Set<Ink> used = EnumSet.noneOf(Ink.class);

    Tinting(Tints tints, DiagramInput input) {
        this.tints = tints;
        words = new Words(input.language());
        Stream.concat(Stream.of(input.canvas()), input.canvas().getUses().stream()).filter(root -> !root.eIsProxy())
            .forEach(root -> EcoreUtil.getAllContents(root, true).forEachRemaining(part -> {
                if (part instanceof Named named) {
                    elements.put(Names.qualified(named), named);
                }
            }));
    }

    Scene on(Scene scene, Colouring colouring) {
        List<Node> nodes = new ArrayList<>(scene.nodes().stream().map(node -> on(node, false)).toList());
        double margin = scene.groups().stream().filter(group -> group.kind().equals("heading")).map(Group::bounds)
            .mapToDouble(Bounds::x).findFirst().orElse(MARGIN);
        var legend = new ColourLegend(colouring, words).piece(tints.meanings(), used, scene.width() - 2 * margin);
        nodes.add(Group.of("colours", legend.at(margin, scene.height() - GAP)));
        return new Scene(scene.diagram(), scene.title() + " · " + colouring.title(words.language()), scene.description(),
            scene.language(), scene.width(), Math.ceil(scene.height() + legend.height() + GAP / 2), nodes);
    }

    private Node on(Node node, boolean pale) {
        return switch (node) {
            case Group group -> on(group, pale);
            case Text text -> pale ? Paling.of(text) : text;
            case Shape shape -> pale ? Paling.of(shape) : shape;
        };
    }

    private Group on(Group group, boolean pale) {
        Named element = elements.get(group.element());
        boolean concerned = element != null && tints.concern(element);
        List<Ink> inks = concerned ? tints.of(element) : List.of();
        boolean paler = concerned ? inks.isEmpty() : pale;
        List<Node> children = new ArrayList<>(group.children().stream().map(child -> on(child, paler)).toList());
        if (!inks.isEmpty() && !children.isEmpty()) {
            used.addAll(inks);
            mark(children, group.bounds(), inks);
        }
        return new Group(group.kind(), group.element(), group.title(), children);
    }

    /** A bar at the upper edge of a frame; left of what has none. */
    private static void mark(List<Node> children, Bounds whole, List<Ink> inks) {
        if (children.getFirst() instanceof Box frame && frame.look().stroked()) {
            Bounds at = frame.bounds();
            Look look = new Look(frame.look().fill(), inks.getFirst(), Math.max(1.5, frame.look().width()), frame.look().dash());
            children.set(0, new Box(at, frame.radius(), look));
            double width = (at.width() - 2) / inks.size();
            for (int i = 0; i < inks.size(); i++) {
                children.add(i + 1, new Box(at.x() + 1 + i * width, at.y(), width, BAR, 0, Look.filled(inks.get(i))));
            }
        } else {
            double height = whole.height() / inks.size();
            for (int i = 0; i < inks.size(); i++) {
                children.add(new Box(whole.x() - BESIDE, whole.y() + i * height, BAR, height, 0, Look.filled(inks.get(i))));
            }
        }
    }
}
