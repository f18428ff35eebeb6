// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.analysis.view.Market;
import org.databril.catalogue.Language;
import org.databril.edits.Edit;
import org.databril.edits.KeepRecords;
import org.databril.edits.Recorded;
import org.databril.edits.Serve;
import org.databril.edits.Together;
import org.databril.matrix.Entry;
import org.databril.matrix.Scope;
import org.databril.matrix.Written;
import org.databril.matrix.Written.Refused;
import org.databril.model.Names;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Segment;

/** What cells of the journey mean for channels and relationships: first who is reached, then what is recorded of them. */
final class JourneyWriting {
    private final Market market;
    private final Known<Segment> segments;
    private final Known<Channel> channels;
    private final RecordedText names;
    private final Language language;
    private final Map<Channel, Map<Segment, Set<Phase>>> reaches = new LinkedHashMap<>();
    private final Map<Item, Map<Phase, List<Recorded>>> records = new LinkedHashMap<>();

    JourneyWriting(Scope scope, RecordedText names, Language language) {
        market = scope.business().market();
        this.language = language;
        segments = new Known<>(scope.all(Segment.class));
        channels = new Known<>(scope.all(Channel.class));
        this.names = names;
    }

    Written write(List<Entry> entries) {
        var refused = new ArrayList<Refused>();
        write(entries, false, refused);
        write(entries, true, refused);
        Set<Item> changed = new LinkedHashSet<>(reaches.keySet());
        changed.addAll(records.keySet());
        return new Written(new Together(changed.stream().map(this::edit).toList()), refused);
    }

    private Edit edit(Item changed) {
        var kept = records.getOrDefault(changed, Map.of());
        return changed instanceof Relationship relationship ? new KeepRecords(relationship, kept)
                : new Serve((Channel) changed, reaches.getOrDefault(changed, Map.of()), kept);
    }

    private void write(List<Entry> entries, boolean ofRecords, List<Refused> refused) {
        for (Entry entry : entries) {
            var column = JourneyColumn.ALL.stream().filter(c -> c.key().equals(entry.column())).findFirst();
            var segment = segments.byKey(entry.row());
            if (segment != null && column.isPresent() && column.get().records() == ofRecords) {
                try {
                    if (ofRecords) {
                        record(segment, column.get().phase(), entry.text());
                    } else {
                        reach(segment, column.get().phase(), entry.text());
                    }
                } catch (Unclear unclear) {
                    refused.add(new Refused(entry, unclear.reason()));
                } catch (RecordedText.NotThere not) {
                    refused.add(new Refused(entry, Words.phrase(not.recorder() instanceof Channel ? "journey.notReaching" : "journey.notWith",
                            Names.display(not.recorder()),
                            Names.display(segment), column.get().phase(language))));
                }
            }
        }
    }

    private void reach(Segment segment, Phase phase, String words) {
        var wanted = new LinkedHashSet<Channel>();
        for (String name : words.split("[,;\n\r]")) {
            if (!name.isBlank()) {
                wanted.add(ofCanvas(segment).find(name).orElseThrow(() -> Unclear.of("journey.unknownChannel", name.strip())));
            }
        }
        for (Channel channel : channels.all()) {
            if (wanted.contains(channel) != reached(channel, segment).contains(phase)) {
                var phases = EnumSet.noneOf(Phase.class);
                phases.addAll(reached(channel, segment));
                if (!phases.remove(phase)) {
                    phases.add(phase);
                }
                reaches.computeIfAbsent(channel, c -> new LinkedHashMap<>()).put(segment, phases);
            }
        }
    }

    private Known<Channel> ofCanvas(Segment segment) {
        return new Known<>(channels.all().stream().filter(channel -> Scope.root(channel) == Scope.root(segment)).toList());
    }

    private Set<Phase> reached(Channel channel, Segment segment) {
        var changed = reaches.getOrDefault(channel, Map.of()).get(segment);
        if (changed != null) {
            return changed;
        }
        var phases = EnumSet.noneOf(Phase.class);
        Market.JOURNEY.stream().filter(phase -> market.channels(segment, phase).contains(channel)).forEach(phases::add);
        return phases;
    }

    private void record(Segment segment, Phase phase, String words) {
        var able = Stream.<Item>concat(channels.all().stream().filter(channel -> reached(channel, segment).contains(phase)),
                market.relationships(segment, phase).stream()).toList();
        if (able.isEmpty()) {
            if (!words.isBlank()) {
                throw Unclear.of("journey.noRecorder", Names.display(segment), new JourneyColumn(phase, true).phase(language));
            }
            return;
        }
        names.parse(words, able).forEach((recorder, wanted) -> {
            var said = JourneyMatrix.during(recorder, phase).stream().map(Recorded::of).toList();
            if (!isSame(said, wanted)) {
                records.computeIfAbsent(recorder, c -> new EnumMap<>(Phase.class)).put(phase, wanted);
            }
        });
    }

    private static boolean isSame(List<Recorded> some, List<Recorded> others) {
        return some.size() == others.size() && some.stream().allMatch(one -> others.stream().anyMatch(one::isSame));
    }
}
