// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.catalogue.Term;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.graph.GraphDrawing;
import org.databril.diagram.graph.GraphPicture;
import org.databril.diagram.linkage.LinkageDiagram;
import org.databril.diagram.view.Blocks;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Recordings;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.diagram.change.Elements;
import org.databril.workbench.diagram.linkage.Linkage.Kind;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What was read of a canvas to draw its linkage: all but where things go, which takes longer and needs no model.
 *
 * @param linkage without its drawing
 * @param picture to be laid out
 */
record LinkageReading(Linkage linkage, GraphPicture picture) {

    /**
     * Reads a canvas.
     *
     * @param drawn the language of the picture
     * @param language the language of what is said beside it
     */
    static LinkageReading of(CheckedProject checked, Canvas canvas, Outlook outlook, Language drawn, Language language) {
        var findings = checked.project().allRoots().stream().flatMap(root -> checked.findings(root).stream()).toList();
        var focus = Elements.find(checked.project(), outlook.focus()).orElse(null);
        var input = DiagramInput.of(canvas, drawn).with(new AnalysisLens(canvas, checked.business(), findings)).about(focus)
                .in(outlook.detail());
        var view = new CanvasView(canvas);
        Map<String, Linkage.Element> elements = new HashMap<>();
        view.items().forEach(item -> put(elements, item, Kind.ITEM, Blocks.keyword(Blocks.of(item)), language));
        view.sources().forEach(source -> put(elements, source, Kind.SOURCE, "source", language));
        view.kpis().forEach(kpi -> {
            put(elements, kpi, Kind.KPI, "kpi", language);
            CanvasView.sourcesOf(kpi).forEach(source -> put(elements, source, Kind.SOURCE, "source", language));
        });
        view.flows().forEach(flow -> {
            put(elements, flow, Kind.FLOW, "flow", language);
            Stream.of(flow.getFrom(), flow.getTo()).forEach(end -> put(elements, end, Kind.SOURCE, "source", language));
        });
        var shelves = Stream.of(Block.values()).map(block -> shelf(canvas, block, language)).toList();
        return new LinkageReading(new Linkage(canvas.getName(), null, elements, shelves), LinkageDiagram.picture(input));
    }

    /** The linkage with its drawing. */
    Linkage with(GraphDrawing drawing) {
        return new Linkage(linkage.canvas(), drawing, linkage.elements(), linkage.shelves());
    }

    private static void put(Map<String, Linkage.Element> elements, Named element, Kind kind, String what, Language language) {
        var name = Names.qualified(element);
        var node = NodeModelUtils.getNode(element);
        var text = node == null ? "" : BmcResource.of(element).text().substring(node.getOffset(), node.getEndOffset());
        elements.computeIfAbsent(name, n -> new Linkage.Element(n, Names.display(element), kind, new Term(what).text(language),
                text));
    }

    private static Linkage.Shelf shelf(Canvas canvas, Block block, Language language) {
        return new Linkage.Shelf(block.id(), block.title(language), Blocks.items(canvas, block).stream()
                .filter(item -> item.getName() != null).map(LinkageReading::thing).toList());
    }

    private static Linkage.Thing thing(Item item) {
        List<Promise> promises = item instanceof Proposition proposition ? proposition.getPromises() : List.of();
        return new Linkage.Thing(Names.qualified(item), Names.display(item), item.eClass(),
                item instanceof Proposition || item instanceof Partner || !Recordings.of(item).isEmpty(),
                promises.stream().filter(promise -> promise.getName() != null)
                        .map(promise -> new Linkage.Thing(Names.qualified(promise), Names.display(promise), promise.eClass(), true, List.of())).toList());
    }
}
