// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceKind;

/**
 * What could be recorded where: as the item itself does elsewhere, else as its neighbours do, else what some source of the
 * canvas's landscapes holds. The consultant changes it where something else fits better.
 */
final class Recommended {
    private final Business business;

    Recommended(Business business) {
        this.business = business;
    }

    /** A recording for a channel or relationship; empty where the canvas has no source that holds anything. */
    Optional<Recording> of(Item item) {
        var canvas = (Canvas) item.eContainer();
        var own = Market.recordings(item).stream();
        var neighbours = canvas.getMembers().stream().filter(item.getClass()::isInstance).map(Item.class::cast)
                .flatMap(other -> Market.recordings(other).stream());
        return Stream.concat(own, neighbours).flatMap(recording -> first(recording).stream()).findFirst()
                .or(() -> held(sources(canvas)));
    }

    /** A recording for money: in the bookkeeping where there is one, else where other money is recorded. */
    Optional<Recording> ofMoney(Item item) {
        var canvas = (Canvas) item.eContainer();
        var candidates = new ArrayList<Source>();
        sources(canvas).stream().filter(source -> source.getKind() == SourceKind.ADMINISTRATION).forEach(candidates::add);
        canvas.getMembers().stream().flatMap(member -> switch (member) {
            case org.databril.model.bmc.Stream stream -> stream.getRecordedIn().stream();
            case org.databril.model.bmc.Cost cost -> cost.getRecordedIn().stream();
            default -> Stream.<Source>empty();
        }).forEach(candidates::add);
        candidates.addAll(sources(canvas));
        return held(Resolved.of(candidates));
    }

    private static List<Source> sources(Canvas canvas) {
        return Resolved.of(canvas.getUses()).stream().map(Landscape::getMembers).flatMap(List::stream)
                .filter(Source.class::isInstance).map(Source.class::cast).toList();
    }

    private Optional<Recording> held(List<Source> sources) {
        return sources.stream().flatMap(source -> business.holdings().of(source).stream().limit(1)
                .map(datum -> recording(datum.information(), source))).findFirst();
    }

    private static Optional<Recording> first(Recording known) {
        var source = Resolved.of(known.getSources()).stream().findFirst();
        var information = known.getParts().stream().map(InformationPart::getInformation).map(Resolved::one)
                .filter(named -> named != null).findFirst();
        return source.isPresent() && information.isPresent()
                ? Optional.of(recording(information.get(), source.get()))
                : Optional.empty();
    }

    private static Recording recording(Information information, Source source) {
        var recording = BmcFactory.eINSTANCE.createRecording();
        recording.getParts().add(Drafting.part(information, List.of()));
        recording.getSources().add(source);
        return recording;
    }
}
