// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.scene.Bounds;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places a graph with ELK's layered algorithm: from left to right, each part in layers of its own, edges at
 * right angles that go through no node, labels on their line.
 */
final class GraphLayout implements Placing {

    /** Space that the edges at a side of a node ask for. */
    static final double PORT = 12;

    /**
     * What happens and what tells have a layer of their own at either end, and sources all those between. Where there is
     * something beyond what tells, {@link #fence fences} keep the parts apart; partitions of ELK would, but they make
     * pictures that depend on where objects are in memory.
     */
    private static final List<LayerConstraint> LAYERS =
        List.of(LayerConstraint.FIRST_SEPARATE, LayerConstraint.NONE, LayerConstraint.LAST_SEPARATE);

    /** Links are drawn straight before what only keeps parts apart. */
    private static final int FIRST = 10;

    /** Above so many places speed counts more than the last crossing. */
    static final int LARGE = 150;

    static {
        // also teaches ELK to copy the values of its options
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<Place, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Link, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<PortSide, Map<Place, ElkPort>> shared =
        Map.of(PortSide.EAST, new HashMap<>(), PortSide.WEST, new HashMap<>());

    /**
     * Lays out.
     *
     * @param cards how large each place is
     * @param labels how large the label of each link is
     * @param before where places were that keep their order; empty for the best order there is
     */
    GraphLayout(Graph graph, Map<Place, GraphDrawing.Card> cards, Map<Link, Piece> labels, Map<String, Bounds> before) {
        options();
        boolean beyond = graph.places().stream().anyMatch(place -> place.part() >= LAYERS.size());
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, !before.isEmpty());
        root.setProperty(LayeredOptions.THOROUGHNESS, graph.places().size() > LARGE ? 2 : 40);
        for (Place place : graph.places()) {
            Bounds card = cards.get(place).place();
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(card.width(), card.height());
            node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, beyond && place.part() > 0 ? LayerConstraint.NONE
                : LAYERS.get(place.part()));
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
            Bounds was = before.get(cards.get(place).key());
            if (was != null) {
                node.setProperty(LayeredOptions.POSITION, new KVector(was.x(), was.y() + was.height() / 2));
            }
            nodes.put(place, node);
        }
        for (Link link : graph.links()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(port(link, link.from(), PortSide.EAST),
                port(link, link.to(), PortSide.WEST));
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, FIRST);
            edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, FIRST);
            Piece label = labels.get(link);
            if (!label.isEmpty()) {
                ElkLabel placed = ElkGraphUtil.createLabel(edge);
                placed.setText("label");
                placed.setDimensions(label.width(), label.height());
                placed.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
                placed.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
            }
            edges.put(link, edge);
        }
        if (beyond) {
            fence(graph, 1, 2);
            fence(graph, graph.places().stream().anyMatch(place -> place.part() == 2) ? 2 : 1, 3);
        }
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    }

    private void options() {
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 20.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 23.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
        root.setProperty(LayeredOptions.SPACING_PORT_PORT, PORT);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    /** A node that is not drawn, behind all places of one part and before all of another. */
    private void fence(Graph graph, int before, int behind) {
        List<Place> left = graph.places().stream().filter(place -> place.part() == before).toList();
        List<Place> right = graph.places().stream().filter(place -> place.part() == behind).toList();
        if (!left.isEmpty() && !right.isEmpty()) {
            ElkNode fence = ElkGraphUtil.createNode(root);
            left.forEach(place -> ElkGraphUtil.createSimpleEdge(anyPort(place, PortSide.EAST), fence));
            right.forEach(place -> ElkGraphUtil.createSimpleEdge(fence, anyPort(place, PortSide.WEST)));
        }
    }

    /** A port that is there already, so that the ends of links stay in their places. */
    private ElkPort anyPort(Place place, PortSide side) {
        return nodes.get(place).getPorts().stream().filter(port -> port.getProperty(LayeredOptions.PORT_SIDE) == side)
            .findFirst().orElseGet(() -> port(place, side));
    }

    private ElkPort port(Link link, Place place, PortSide side) {
        return link.joinsAt(place) ? shared.get(side).computeIfAbsent(place, any -> port(place, side)) : port(place, side);
    }

    private ElkPort port(Place place, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(nodes.get(place));
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    @Override
    public Bounds bounds(Place place) {
        ElkNode node = nodes.get(place);
        return new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    @Override
    public double[] points(Link link) {
        List<Double> points = new ArrayList<>();
        for (ElkEdgeSection section : edges.get(link).getSections()) {
            points.add(section.getStartX());
            points.add(section.getStartY());
            section.getBendPoints().forEach(bend -> {
                points.add(bend.getX());
                points.add(bend.getY());
            });
            points.add(section.getEndX());
            points.add(section.getEndY());
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public Bounds label(Link link) {
        ElkLabel label = edges.get(link).getLabels().getFirst();
        return new Bounds(label.getX(), label.getY(), label.getWidth(), label.getHeight());
    }

    @Override
    public double width() {
        return root.getWidth();
    }

    @Override
    public double height() {
        return root.getHeight();
    }
}
