// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.databril.analysis.view.Resolved;
import org.databril.catalogue.Language;
import org.databril.edits.HoldExactly;
import org.databril.edits.HoldExactly.Held;
import org.databril.edits.Together;
import org.databril.matrix.Cell;
import org.databril.matrix.Entry;
import org.databril.matrix.Head;
import org.databril.matrix.Mark;
import org.databril.matrix.Matrix;
import org.databril.matrix.MatrixKind;
import org.databril.matrix.Offer;
import org.databril.matrix.Scope;
import org.databril.matrix.Written;
import org.databril.matrix.Written.Refused;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Source;

/** Which source holds which information, all or some attributes of it, and whether it is their master. */
public final class HoldingsMatrix implements MatrixKind {

    @Override
    public String id() {
        return "holdings";
    }

    @Override
    public String title(Language language) {
        return Words.text(language, "holdings.title");
    }

    @Override
    public Matrix read(Scope scope, Language language) {
        var rooms = new Rooms(scope, language);
        var sources = scope.all(Source.class);
        var informations = scope.all(Information.class);
        return Grid.of(id(), Words.text(language, "holdings.corner"),
                new Grid.Side<>(sources, source -> row(source, language),
                        rooms.beside(sources, Literals.SOURCE, "holdings.newRow", List.of(Landscape.class))),
                new Grid.Side<>(informations, information -> column(information, language),
                        rooms.beside(informations, Literals.INFORMATION, "holdings.newColumn", List.of(Landscape.class))),
                (source, information) -> cell(source, information, language));
    }

    private static Head row(Source source, Language language) {
        var name = Names.qualified(source);
        return new Head(name, Names.display(source), "", Words.text(language, "holdings.row", Names.display(source), name), name,
                Placed.name(source), List.of());
    }

    private static Head column(Information information, Language language) {
        var name = Names.qualified(information);
        var label = Names.display(information);
        var attributes = information.getAttributes();
        var all = Words.text(language, "holdings.all");
        var offers = new ArrayList<Offer>();
        offers.add(new Offer(all, label, Offer.Role.WHOLE));
        offers.add(new Offer(all + " " + Words.text(language, "holdings.master"), label, Offer.Role.WHOLE));
        attributes.forEach(attribute -> offers.add(new Offer(attribute.getName(), Names.display(attribute), Offer.Role.ENTRY)));
        return new Head(name, label, "", attributes.isEmpty() ? Words.text(language, "holdings.columnWhole", label, name)
                : Words.text(language, "holdings.column", label, name, names(attributes)), name,
                Placed.name(information), offers);
    }

    private static Cell cell(Source source, Information information, Language language) {
        var parts = parts(source, information);
        var hint = information.getAttributes().isEmpty() ? Words.text(language, "holdings.hintWhole") : Words.text(language, "holdings.hint",
                names(information.getAttributes().subList(0, Math.min(2, information.getAttributes().size()))));
        if (parts.isEmpty()) {
            return Cell.empty(Words.text(language, "holdings.none", Names.display(source), Names.display(information)) + "\n" + hint);
        }
        var held = held(information, parts);
        var about = held.stream().map(one -> Words.text(language, one.master() ? "holdings.isMaster" : "holdings.holds",
                Names.display(source), Names.display(information),
                one.attributes().isEmpty() ? Words.text(language, "holdings.everything") : labels(one.attributes())))
                .collect(Collectors.joining("\n"));
        var mark = held.getFirst().master() ? Mark.MASTER : held.getFirst().attributes().isEmpty() ? Mark.FULL : Mark.SOME;
        return new Cell(new HeldText(language).of(held), about + "\n" + hint, mark, Placed.of(parts.getFirst()));
    }

    private static List<InformationPart> parts(Source source, Information information) {
        return source.getHoldings().stream().flatMap(holding -> holding.getParts().stream())
                .filter(part -> part.getInformation() == information).toList();
    }

    /** What parts say together, the master's part first. */
    private static List<Held> held(Information information, List<InformationPart> parts) {
        var held = new ArrayList<Held>();
        for (boolean master : List.of(true, false)) {
            var own = parts.stream().filter(part -> ((Holding) part.eContainer()).isMaster() == master).toList();
            boolean whole = own.stream().anyMatch(part -> part.getAttributes().isEmpty());
            var attributes = new LinkedHashSet<Attribute>();
            own.forEach(part -> attributes.addAll(Resolved.of(part.getAttributes())));
            if (!own.isEmpty() && (whole || !attributes.isEmpty())) {
                held.add(new Held(information, whole ? List.of() : List.copyOf(attributes), master));
            }
        }
        return held.isEmpty() ? List.of(new Held(information, List.of(), false)) : held;
    }

    private static String names(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::getName).collect(Collectors.joining(", "));
    }

    private static String labels(List<Attribute> attributes) {
        return attributes.stream().map(Names::display).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<String> toggled(String text, Language language) {
        var all = Words.text(language, "holdings.all");
        var master = Words.text(language, "holdings.master");
        return Optional.of(text.isBlank() ? all : text.endsWith(master) ? "" : text + " " + master);
    }

    @Override
    public Written write(Scope scope, Language language, List<Entry> entries) {
        var sources = new Known<>(scope.all(Source.class));
        var informations = new Known<>(scope.all(Information.class));
        Map<Source, Map<Information, List<Held>>> wanted = new LinkedHashMap<>();
        var refused = new ArrayList<Refused>();
        for (Entry entry : entries) {
            var source = sources.byKey(entry.row());
            var information = informations.byKey(entry.column());
            try {
                if (source != null && information != null) {
                    wanted.computeIfAbsent(source, s -> new LinkedHashMap<>()).put(information,
                            HeldText.parse(entry.text(), information));
                }
            } catch (Unclear unclear) {
                refused.add(new Refused(entry, unclear.reason()));
            }
        }
        return new Written(new Together(wanted.entrySet().stream().map(one -> new HoldExactly(one.getKey(), one.getValue().keySet(),
                one.getValue().values().stream().flatMap(List::stream).toList())).toList()), refused);
    }
}
