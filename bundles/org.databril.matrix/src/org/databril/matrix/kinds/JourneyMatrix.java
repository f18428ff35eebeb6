// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.view.Market;
import org.databril.catalogue.Language;
import org.databril.edits.Recorded;
import org.databril.matrix.Cell;
import org.databril.matrix.Entry;
import org.databril.matrix.Head;
import org.databril.matrix.Mark;
import org.databril.matrix.Matrix;
import org.databril.matrix.MatrixKind;
import org.databril.matrix.Offer;
import org.databril.matrix.Scope;
import org.databril.matrix.Written;
import org.databril.model.Names;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Contact;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;

/** Which channels reach which customer segment in which phase, and what they and customer relationships record then. */
public final class JourneyMatrix implements MatrixKind {

    @Override
    public String id() {
        return "journey";
    }

    @Override
    public String title(Language language) {
        return Words.text(language, "journey.title");
    }

    @Override
    public Matrix read(Scope scope, Language language) {
        var names = names(scope);
        var channels = new Known<>(scope.all(Channel.class));
        var market = scope.business().market();
        var segments = scope.all(Segment.class);
        return Grid.of(id(), Words.text(language, "journey.corner"),
                new Grid.Side<>(segments, segment -> row(segment, language),
                        new Rooms(scope, language).beside(segments, Literals.SEGMENT, "journey.newRow", List.of(Canvas.class))),
                // there are five phases
                new Grid.Side<>(JourneyColumn.ALL, column -> column(column, channels, names, language), List.of()), (segment, column) -> {
                    var reaching = market.channels(segment, column.phase());
                    return column.records() ? records(segment, column, Stream.<Item>concat(reaching.stream(),
                            market.relationships(segment, column.phase()).stream()).toList(), names, language)
                            : reached(segment, column, reaching, channels, language);
                });
    }

    private static RecordedText names(Scope scope) {
        var recorders = Stream.<Item>concat(scope.all(Channel.class).stream(), scope.all(Relationship.class).stream()).toList();
        return new RecordedText(new Known<>(recorders), new Known<>(scope.all(Information.class)), new Known<>(scope.all(Source.class)));
    }

    private static Head row(Segment segment, Language language) {
        var name = Names.qualified(segment);
        return new Head(name, Names.display(segment), "", Words.text(language, "journey.row", Names.display(segment), name), name,
                Placed.name(segment), List.of());
    }

    private static Head column(JourneyColumn column, Known<Channel> channels, RecordedText names, Language language) {
        var phase = column.phase(language);
        var offers = new ArrayList<Offer>();
        if (!column.records()) {
            channels.all().forEach(channel -> offers.add(new Offer(channels.name(channel), Names.display(channel), Offer.Role.ENTRY)));
        } else {
            names.recorders().all().forEach(recorder -> offers.add(new Offer(names.recorders().name(recorder), Names.display(recorder),
                    Offer.Role.SUBJECT)));
            names.informations().all().forEach(information -> offers.add(new Offer(names.informations().name(information),
                    Names.display(information), Offer.Role.ENTRY)));
            names.sources().all().forEach(source -> offers.add(new Offer(names.sources().name(source), Names.display(source),
                    Offer.Role.PLACE)));
        }
        return new Head(column.key(), capital(phase), Words.text(language, "journey." + column.side()),
                Words.text(language, "journey.column." + column.side(), capital(phase)), "", null, offers);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Cell reached(Segment segment, JourneyColumn column, List<Channel> channels, Known<Channel> names, Language language) {
        var phase = column.phase(language);
        if (channels.isEmpty()) {
            return Cell.empty(Words.text(language, "journey.unreached", Names.display(segment), phase));
        }
        var text = channels.stream().map(names::name).collect(Collectors.joining(", "));
        var labels = channels.stream().map(Names::display).collect(Collectors.joining(", "));
        return new Cell(text, Words.text(language, "journey.reached", Names.display(segment), phase, labels), Mark.FULL,
                Placed.of(contact(channels.getFirst(), segment, column.phase())));
    }

    private static Contact contact(Channel channel, Segment segment, Phase phase) {
        return channel.getReaches().stream().filter(contact -> contact.getSegments().contains(segment)
                && contact.getPhases().contains(phase)).findFirst().orElseThrow();
    }

    private static Cell records(Segment segment, JourneyColumn column, List<Item> recorders, RecordedText names, Language language) {
        var texts = new ArrayList<String>();
        var about = new ArrayList<String>();
        Recording first = null;
        for (Item recorder : recorders) {
            for (Recording recording : during(recorder, column.phase())) {
                first = first == null ? recording : first;
                texts.add(names.of(recorder, Recorded.of(recording)));
                about.add(Words.text(language, "journey.recorded", Names.display(recorder), names.of(Recorded.of(recording))));
            }
        }
        if (first == null) {
            return Cell.empty(Words.text(language, recorders.isEmpty() ? "journey.noRecorder" : "journey.unrecorded",
                    Names.display(segment), column.phase(language)));
        }
        about.add(Words.text(language, "journey.shared"));
        return new Cell(String.join("; ", texts), String.join("\n", about), Mark.FULL, Placed.of(first));
    }

    /** What a channel or relationship records in a phase. */
    static List<Recording> during(Item recorder, Phase phase) {
        return Market.recordings(recorder).stream().filter(recording -> Market.isDuring(recording, phase)).toList();
    }

    @Override
    public Optional<String> toggled(String text, Language language) {
        return Optional.empty();
    }

    @Override
    public Written write(Scope scope, Language language, List<Entry> entries) {
        return new JourneyWriting(scope, names(scope), language).write(entries);
    }
}
