// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Says that what is recorded of an item in a source is recorded in another one, or is not recorded there any more.
 *
 * @param item the item
 * @param from where it was recorded
 * @param to where it is recorded then; null for nowhere
 */
public record RecordElsewhere(Item item, Source from, Source to) implements Edit {

    private record Place(EObject owner, EReference feature) {
    }

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var pruning = new Pruning();
            for (Place place : places()) {
                var sources = (List<?>) place.owner().eGet(place.feature());
                int at = sources.indexOf(from);
                if (to == null || sources.contains(to)) {
                    pruning.remove(place.owner(), place.feature(), at);
                } else {
                    var node = Entries.of(place.owner(), place.feature()).get(at);
                    draft.change(place.owner(), new TextEdit(node.getOffset(), node.getLength(),
                            Values.text(place.owner(), place.feature(), to)));
                }
            }
            pruning.write(draft);
        });
    }

    /** The lists of the item that name the source. */
    private List<Place> places() {
        var places = new ArrayList<Place>();
        switch (item) {
            case Channel channel -> channel.getRecords().forEach(recording -> places.add(of(recording)));
            case Relationship relationship -> relationship.getRecords().forEach(recording -> places.add(of(recording)));
            case Segment segment -> places.add(new Place(segment, Literals.SEGMENT__PURCHASE_SOURCES));
            case Stream stream -> places.add(new Place(stream, Literals.STREAM__RECORDED_IN));
            case Cost cost -> places.add(new Place(cost, Literals.COST__RECORDED_IN));
            case Provision provision -> places.add(new Place(provision, Literals.PROVISION__MONITORED_BY));
            default -> {
                // nothing else is recorded in a source
            }
        }
        places.removeIf(place -> !((List<?>) place.owner().eGet(place.feature())).contains(from));
        return places;
    }

    private static Place of(Recording recording) {
        return new Place(recording, Literals.RECORDING__SOURCES);
    }
}
