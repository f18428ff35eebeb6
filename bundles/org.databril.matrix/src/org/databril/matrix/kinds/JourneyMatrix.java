// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;

/** Which channels reach which customer segment in which phase, and what they record then. */
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
        var names = names(scope, new Known<>(scope.all(Channel.class)));
        var market = scope.business().market();
        var segments = scope.all(Segment.class);
        return Grid.of(id(), Words.text(language, "journey.corner"),
                new Grid.Side<>(segments, segment -> row(segment, language),
                        new Rooms(scope, language).beside(segments, Literals.SEGMENT, "journey.newRow", List.of(Canvas.class))),
                // there are five phases
                new Grid.Side<>(JourneyColumn.ALL, column -> column(column, names, language), List.of()), (segment, column) -> {
                    var channels = market.channels(segment, column.phase());
                    return column.records() ? records(segment, column, channels, names, language)
                            : reached(segment, column, channels, names, language);
                });
    }

    private static RecordedText names(Scope scope, Known<Channel> channels) {
        return new RecordedText(channels, new Known<>(scope.all(Information.class)), new Known<>(scope.all(Source.class)));
    }

    private static Head row(Segment segment, Language language) {
        var name = Names.qualified(segment);
        return new Head(name, Names.display(segment), "", Words.text(language, "journey.row", Names.display(segment), name), name,
                Placed.name(segment), List.of());
    }

    private static Head column(JourneyColumn column, RecordedText names, Language language) {
        var phase = column.phase(language);
        var offers = new ArrayList<Offer>();
        names.channels().all().forEach(channel -> offers.add(new Offer(names.channels().name(channel), Names.display(channel),
                column.records() ? Offer.Role.SUBJECT : Offer.Role.ENTRY)));
        if (column.records()) {
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

    private static Cell reached(Segment segment, JourneyColumn column, List<Channel> channels, RecordedText names, Language language) {
        var phase = column.phase(language);
        if (channels.isEmpty()) {
            return Cell.empty(Words.text(language, "journey.unreached", Names.display(segment), phase));
        }
        var text = channels.stream().map(names.channels()::name).collect(Collectors.joining(", "));
        var labels = channels.stream().map(Names::display).collect(Collectors.joining(", "));
        return new Cell(text, Words.text(language, "journey.reached", Names.display(segment), phase, labels), Mark.FULL,
                Placed.of(contact(channels.getFirst(), segment, column.phase())));
    }

    private static Contact contact(Channel channel, Segment segment, Phase phase) {
        return channel.getReaches().stream().filter(contact -> contact.getSegments().contains(segment)
                && contact.getPhases().contains(phase)).findFirst().orElseThrow();
    }

    private static Cell records(Segment segment, JourneyColumn column, List<Channel> channels, RecordedText names, Language language) {
        var texts = new ArrayList<String>();
        var about = new ArrayList<String>();
        Recording first = null;
        for (Channel channel : channels) {
            for (Recording recording : during(channel, column.phase())) {
                first = first == null ? recording : first;
                texts.add(names.of(channel, Recorded.of(recording)));
                about.add(Words.text(language, "journey.recorded", Names.display(channel), names.of(Recorded.of(recording))));
            }
        }
        if (first == null) {
            return Cell.empty(Words.text(language, channels.isEmpty() ? "journey.noChannel" : "journey.unrecorded",
                    Names.display(segment), column.phase(language)));
        }
        about.add(Words.text(language, "journey.shared"));
        return new Cell(String.join("; ", texts), String.join("\n", about), Mark.FULL, Placed.of(first));
    }

    /** What a channel records in a phase. */
    static List<Recording> during(Channel channel, Phase phase) {
        return channel.getRecords().stream().filter(recording -> Market.isDuring(recording, phase)).toList();
    }

    @Override
    public Optional<String> toggled(String text, Language language) {
        return Optional.empty();
    }

    @Override
    public Written write(Scope scope, Language language, List<Entry> entries) {
        return new JourneyWriting(scope, names -> names(scope, names), language).write(entries);
    }
}
