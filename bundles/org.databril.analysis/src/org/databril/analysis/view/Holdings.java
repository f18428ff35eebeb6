// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Source;

/**
 * What each source holds, and where each datum is held (domain.md section 2, reading rules): an information without
 * attributes stands for all its attributes; a master is a source that holds a datum {@code as master}, a copy any other
 * holding of a datum that has a master.
 */
public final class Holdings {
    private final Map<Source, Map<Information, Set<Datum>>> held = new LinkedHashMap<>();
    private final Map<Datum, List<Source>> holders = new LinkedHashMap<>();
    private final Map<Datum, List<Source>> masters = new LinkedHashMap<>();

    Holdings(List<Source> sources) {
        for (Source source : sources) {
            for (Holding holding : source.getHoldings()) {
                for (InformationPart part : holding.getParts()) {
                    var data = Datum.isWhole(part) ? Datum.all(part.getInformation()) : Datum.named(part);
                    data.forEach(datum -> add(source, datum, holding.isMaster()));
                }
            }
        }
    }

    private void add(Source source, Datum datum, boolean master) {
        held.computeIfAbsent(source, s -> new LinkedHashMap<>())
                .computeIfAbsent(datum.information(), i -> new LinkedHashSet<>()).add(datum);
        addOnce(holders, datum, source);
        if (master) {
            addOnce(masters, datum, source);
        }
    }

    private static void addOnce(Map<Datum, List<Source>> places, Datum datum, Source source) {
        var sources = places.computeIfAbsent(datum, d -> new ArrayList<>(2));
        // Sources come one after the other, so a repeated one is the last.
        if (sources.isEmpty() || sources.getLast() != source) {
            sources.add(source);
        }
    }

    /** All that a source holds, in the order of its text. */
    public Set<Datum> of(Source source) {
        var all = new LinkedHashSet<Datum>();
        held.getOrDefault(source, Map.of()).values().forEach(all::addAll);
        return all;
    }

    /** What a source holds of an information. */
    public Set<Datum> of(Source source, Information information) {
        return held.getOrDefault(source, Map.of()).getOrDefault(information, Set.of());
    }

    /** Whether a source holds a datum. */
    public boolean holds(Source source, Datum datum) {
        return of(source, datum.information()).contains(datum);
    }

    /** The sources that hold a datum. */
    public List<Source> holders(Datum datum) {
        return holders.getOrDefault(datum, List.of());
    }

    /** The sources that hold a datum as master. */
    public List<Source> masters(Datum datum) {
        return masters.getOrDefault(datum, List.of());
    }

    /** Whether a source holds a datum that has a master elsewhere only. */
    public boolean isCopy(Source source, Datum datum) {
        var known = masters(datum);
        return !known.isEmpty() && !known.contains(source) && holds(source, datum);
    }

    /** The sources that hold something of an information. */
    public Set<Source> holders(Information information) {
        var sources = new LinkedHashSet<Source>();
        Datum.all(information).forEach(datum -> sources.addAll(holders(datum)));
        return sources;
    }

    /** All that is held somewhere. */
    public Set<Datum> data() {
        return Collections.unmodifiableSet(holders.keySet());
    }

    /**
     * What a part means where it is recorded in, carried from or taken from a source: the attributes it names, whether
     * held or not; without attributes all that the source holds of the information.
     *
     * @param source null where it is unknown: then a part without attributes means nothing in particular
     */
    public Set<Datum> meant(InformationPart part, Source source) {
        if (Datum.isWhole(part)) {
            return source == null ? Set.of() : of(source, part.getInformation());
        }
        return new LinkedHashSet<>(Datum.named(part));
    }

    /** What a part names that a source does not hold: attributes, or the information of which it holds nothing at all. */
    public List<Datum> missing(InformationPart part, Source source) {
        if (Datum.isWhole(part)) {
            var information = part.getInformation();
            return of(source, information).isEmpty() ? List.of(Datum.whole(information)) : List.of();
        }
        return Datum.named(part).stream().filter(datum -> !holds(source, datum)).distinct().toList();
    }
}
