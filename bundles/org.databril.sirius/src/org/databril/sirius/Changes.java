// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.List;

import org.databril.catalogue.Block;
import org.databril.diagram.view.Blocks;
import org.databril.edits.Convert;
import org.databril.edits.Delete;
import org.databril.edits.Neighbour;
import org.databril.edits.RemoveEntry;
import org.databril.edits.Reorder;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Changes of more than one diagram. Each returns an element that is in the model afterwards: Sirius goes on with it. */
final class Changes {
    private Changes() {
    }

    /** Moves an item by some places among those of its kind; nothing happens at the ends. */
    static EObject reorder(Item item, int by) {
        var kind = item.eContainer().eContents().stream().filter(other -> other.eClass() == item.eClass()).toList();
        int place = kind.indexOf(item) + by;
        if (place >= 0 && place < kind.size()) {
            var neighbour = (Item) kind.get(place);
            Live.of(item).edit(copy -> new Reorder(copy.of(item), new Neighbour(copy.of(neighbour), by > 0)));
        }
        return item;
    }

    /** Makes an item one of another block, at its end; what cannot be said there is lost. */
    static EObject convert(Item item, Block block) {
        var owner = item.eContainer();
        if (Blocks.of(item) != block) {
            var keyword = Blocks.keyword(block);
            var kind = BmcPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(type -> type.getName().equalsIgnoreCase(keyword)).findFirst().orElseThrow();
            Live.of(item).edit(copy -> new Convert(copy.of(item), kind, null));
        }
        return owner;
    }

    /** Takes out an element, or a part of one. */
    static EObject takeOut(EObject element) {
        var owner = element.eContainer();
        if (owner == null) {
            return element;
        }
        if (element instanceof Named named) {
            Live.of(element).edit(copy -> new Delete(List.of(copy.of(named)), Delete.References.REMOVE));
        } else {
            remove(owner, element);
        }
        return root(owner);
    }

    /** Takes a part without a name out of its owner, and the owner where it says nothing then. */
    static void remove(EObject owner, EObject part) {
        var feature = part.eContainingFeature();
        int index = owner.eGet(feature) instanceof List<?> list ? list.indexOf(part) : 0;
        Live.of(owner).edit(copy -> new RemoveEntry(copy.of(owner), feature, index));
    }

    /** The outermost of the owners of an element that has a name and is in the model; the element itself where none has. */
    private static EObject root(EObject element) {
        var at = element;
        while (at.eContainer() instanceof Named) {
            at = at.eContainer();
        }
        return at;
    }
}
