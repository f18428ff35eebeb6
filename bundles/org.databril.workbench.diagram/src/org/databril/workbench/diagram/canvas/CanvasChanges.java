// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.databril.catalogue.Block;
import org.databril.edits.AddElement;
import org.databril.edits.Convert;
import org.databril.edits.Neighbour;
import org.databril.edits.Paste;
import org.databril.edits.Reorder;
import org.databril.model.Names;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.change.Changes;
import org.databril.workbench.diagram.change.Changes.Wish;
import org.databril.workbench.diagram.change.ElementChanges;
import org.databril.workbench.diagram.change.Elements;
import org.eclipse.emf.ecore.EClass;

/** What can be done with the items of a canvas, by their names. To be used on the UI thread. */
final class CanvasChanges {
    private static final Map<Block, EClass> KINDS = Map.of(Block.SEGMENTS, BmcPackage.Literals.SEGMENT, Block.PROPOSITIONS,
            BmcPackage.Literals.PROPOSITION, Block.CHANNELS, BmcPackage.Literals.CHANNEL, Block.RELATIONSHIPS,
            BmcPackage.Literals.RELATIONSHIP, Block.STREAMS, BmcPackage.Literals.STREAM, Block.RESOURCES,
            BmcPackage.Literals.RESOURCE, Block.ACTIVITIES, BmcPackage.Literals.ACTIVITY, Block.PARTNERS,
            BmcPackage.Literals.PARTNER, Block.COSTS, BmcPackage.Literals.COST);

    private final ElementChanges elements;
    private final Changes changes;
    private final Consumer<List<String>> done;

    /**
     * Changes of the canvases of a text.
     *
     * @param done is told what to select when something was done
     */
    CanvasChanges(LiveText text, Changes changes, Consumer<List<String>> done) {
        this.changes = changes;
        this.done = done;
        elements = new ElementChanges(text, changes, done);
    }

    /** What can be done with items as with any element. */
    ElementChanges elements() {
        return elements;
    }

    /** The kind of item that a block is made of. */
    static EClass kind(Block block) {
        return KINDS.get(block);
    }

    /** Where an item goes, by name: before or behind another one, or (with an empty name) behind the last of its kind. */
    record Target(String canvas, Block block, String beside, boolean behind) {
        static Target end(String canvas, Block block) {
            return new Target(canvas, block, "", true);
        }
    }

    void add(Target target, String label) {
        changes.apply(checked -> {
            var root = element(checked, target.canvas()).orElse(null);
            if (root == null) {
                return null;
            }
            var add = new AddElement(root, kind(target.block()), label, neighbour(checked, target));
            return new Wish(add, List.of(Names.qualified(root) + "." + add.name()));
        }, done);
    }

    void reorder(String name, Target target, Runnable then) {
        changes.apply(checked -> {
            var beside = neighbour(checked, target);
            return beside == null ? null : element(checked, name)
                    .map(element -> new Wish(new Reorder(element, beside), List.of(name))).orElse(null);
        }, and(then));
    }

    void convert(String name, Target target, Runnable then) {
        changes.apply(checked -> element(checked, name).filter(Item.class::isInstance)
                .map(item -> new Wish(convert(checked, (Item) item, target), List.of(name))).orElse(null), and(then));
    }

    private Consumer<List<String>> and(Runnable then) {
        return names -> {
            done.accept(names);
            then.run();
        };
    }

    /** What would be lost by moving an item to another block. */
    void lossesOfMove(String name, Target target, Consumer<List<String>> told) {
        elements.ask(checked -> element(checked, name).filter(Item.class::isInstance)
                .map(item -> ElementChanges.lines(convert(checked, (Item) item, target).losses())).orElse(List.of()), told);
    }

    private static Convert convert(CheckedProject checked, Item item, Target target) {
        return new Convert(item, kind(target.block()), neighbour(checked, target));
    }

    void paste(Target target, String copied) {
        changes.apply(checked -> element(checked, target.canvas()).filter(Root.class::isInstance).map(root -> {
            var paste = new Paste((Root) root, kind(target.block()), copied, neighbour(checked, target));
            var names = paste.names().stream().map(name -> Names.qualified(root) + "." + name).toList();
            return new Wish(paste, names);
        }).orElse(null), done);
    }

    private static Optional<Named> element(CheckedProject checked, String name) {
        return Elements.find(checked.project(), name);
    }

    private static Neighbour neighbour(CheckedProject checked, Target target) {
        return target.beside().isEmpty() ? null
                : element(checked, target.beside()).map(element -> new Neighbour(element, target.behind())).orElse(null);
    }
}
