// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.analysis.view.Measuring;
import org.databril.catalogue.Language;
import org.databril.edits.MeasureExactly;
import org.databril.edits.MeasureExactly.Wish;
import org.databril.matrix.Cell;
import org.databril.matrix.Entry;
import org.databril.matrix.Head;
import org.databril.matrix.Mark;
import org.databril.matrix.Matrix;
import org.databril.matrix.MatrixKind;
import org.databril.matrix.Offer;
import org.databril.matrix.Room;
import org.databril.matrix.Scope;
import org.databril.matrix.Written;
import org.databril.matrix.Written.Refused;
import org.databril.model.Names;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.eclipse.emf.ecore.EObject;

/** Which KPI checks which promise; a proposition without promises stands for itself. */
public final class MeasuresMatrix implements MatrixKind {
    private static final String MEASURED = "x";
    private static final List<String> YES = List.of(MEASURED, "●", "✓", "v", "1", "yes", "y", "ja", "j", "true");
    private static final List<String> NO = List.of("", "-", "–", "0", "no", "n", "nee", "false");

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public String title(Language language) {
        return Words.text(language, "measures.title");
    }

    @Override
    public Matrix read(Scope scope, Language language) {
        var measuring = scope.business().measuring();
        var rooms = new Rooms(scope, language);
        var kpis = kpis(scope);
        return Grid.of(id(), Words.text(language, "measures.corner"),
                new Grid.Side<>(kpis, kpi -> row(kpi, language),
                        rooms.beside(kpis, Literals.KPI, "measures.newRow", List.of(Landscape.class, Canvas.class))),
                new Grid.Side<>(promised(scope), promised -> column(promised, language), newColumns(scope, rooms)),
                (kpi, promised) -> cell(kpi, promised, measuring, language));
    }

    private static List<Room> newColumns(Scope scope, Rooms rooms) {
        var propositions = scope.all(Proposition.class);
        return propositions.isEmpty()
                ? rooms.beside(propositions, Literals.PROPOSITION, "measures.newProposition", List.of(Canvas.class))
                : rooms.in(propositions, Literals.PROMISE, "measures.newColumn").toList();
    }

    /** The KPIs that measure nothing, or something of the canvases that this is about. */
    private static List<Kpi> kpis(Scope scope) {
        var measuring = scope.business().measuring();
        return scope.all(Kpi.class).stream().filter(kpi -> measuring.measured(kpi).isEmpty()
                || measuring.measured(kpi).stream().anyMatch(element -> scope.roots().contains(Scope.root(element)))).toList();
    }

    private static List<Measurable> promised(Scope scope) {
        return scope.all(Proposition.class).stream().flatMap(proposition -> proposition.getPromises().isEmpty() ? Stream.of(proposition)
                : proposition.getPromises().stream()).map(Measurable.class::cast).toList();
    }

    private static Head row(Kpi kpi, Language language) {
        var name = Names.qualified(kpi);
        return new Head(name, Names.display(kpi), "", Words.text(language, "measures.row", Names.display(kpi), name), name,
                Placed.name(kpi), List.of());
    }

    private static Head column(Measurable promised, Language language) {
        var name = Names.qualified(promised);
        var label = Names.display(promised);
        var offers = List.of(new Offer(MEASURED, label, Offer.Role.WHOLE));
        if (promised instanceof Promise && promised.eContainer() instanceof Proposition proposition) {
            return new Head(name, label, Names.display(proposition),
                    Words.text(language, "measures.column", label, name, Names.display(proposition)), name,
                    Placed.name(promised), offers);
        }
        return new Head(name, label, Words.text(language, "measures.withoutPromises"),
                Words.text(language, "measures.proposition", label, name), name,
                    Placed.name(promised), offers);
    }

    private static Cell cell(Kpi kpi, Measurable promised, Measuring measuring, Language language) {
        boolean does = measuring.kpis(promised).contains(kpi);
        var about = Words.text(language, does ? "measures.does" : "measures.not", Names.display(kpi), Names.display(promised));
        return does ? new Cell(MEASURED, about, Mark.FULL, Placed.of(saying(kpi, promised))) : Cell.empty(about);
    }

    /** What says that a KPI measures something: a statement of the KPI, or the promise. */
    private static EObject saying(Kpi kpi, Measurable promised) {
        return kpi.getMeasures().stream().filter(measure -> measure.getElements().contains(promised)).map(EObject.class::cast)
                .findFirst().orElse(promised);
    }

    @Override
    public Optional<String> toggled(String text, Language language) {
        return Optional.of(text.isBlank() ? MEASURED : "");
    }

    @Override
    public Written write(Scope scope, Language language, List<Entry> entries) {
        var kpis = new Known<>(kpis(scope));
        var promised = new Known<>(promised(scope));
        Map<List<Object>, Wish> wishes = new LinkedHashMap<>();
        var refused = new ArrayList<Refused>();
        for (Entry entry : entries) {
            var kpi = kpis.byKey(entry.row());
            var promise = promised.byKey(entry.column());
            var said = entry.text().strip().toLowerCase(Locale.ROOT);
            if (!YES.contains(said) && !NO.contains(said)) {
                refused.add(new Refused(entry, Words.phrase("measures.what", entry.text().strip())));
            } else if (kpi != null && promise != null) {
                wishes.put(List.of(kpi, promise), new Wish(kpi, promise, YES.contains(said)));
            }
        }
        return new Written(new MeasureExactly(List.copyOf(wishes.values())), refused);
    }
}
