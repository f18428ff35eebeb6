// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;

import org.databril.dsl.edit.Insertions;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.PurchaseRecording;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Says that an item is recorded in a source, in the way of its block: what a channel or relationship records in which
 * phases, where the purchases of a segment, a stream or a cost are recorded, which source tells how a resource or activity
 * does.
 *
 * @param item the item
 * @param source where it is recorded
 * @param parts which information, for a channel or relationship; in no model yet
 * @param phases when, for a channel or relationship; empty for all
 */
public record RecordIn(Item item, Source source, List<InformationPart> parts, List<Phase> phases) implements Edit {

    @Override
    public Outcome outcome() {
        return switch (item.eClass().getClassifierID()) {
            case BmcPackage.CHANNEL -> recording(BmcPackage.Literals.CHANNEL__RECORDS);
            case BmcPackage.RELATIONSHIP -> recording(BmcPackage.Literals.RELATIONSHIP__RECORDS);
            case BmcPackage.SEGMENT -> purchases((Segment) item);
            case BmcPackage.STREAM -> source(BmcPackage.Literals.STREAM__RECORDED_IN);
            case BmcPackage.COST -> source(BmcPackage.Literals.COST__RECORDED_IN);
            case BmcPackage.RESOURCE, BmcPackage.ACTIVITY -> source(BmcPackage.Literals.PROVISION__MONITORED_BY);
            default -> refused("not-recorded");
        };
    }

    private Outcome purchases(Segment segment) {
        if (segment.getPurchases() != PurchaseRecording.UNKNOWN) {
            return source(BmcPackage.Literals.SEGMENT__PURCHASE_SOURCES);
        }
        return Draft.outcome(draft -> draft.change(item, Insertions.into(item).statement(item,
                "purchases partly recorded in " + References.shortest(item, BmcPackage.Literals.SEGMENT__PURCHASE_SOURCES, source))));
    }

    private Outcome source(EStructuralFeature feature) {
        return ((List<?>) item.eGet(feature)).contains(source) ? refused("recorded-already")
                : new AddEntry(item, feature, source).outcome();
    }

    private Outcome recording(EStructuralFeature feature) {
        if (parts.isEmpty()) {
            return refused("records-nothing");
        }
        var recording = BmcFactory.eINSTANCE.createRecording();
        recording.getParts().addAll(parts);
        recording.getSources().add(source);
        recording.getPhases().addAll(phases);
        return new AddEntry(item, feature, recording).outcome();
    }

    private Outcome refused(String key) {
        return new Outcome.Refused(Words.phrase(key, item.getName(), source.getName()));
    }
}
