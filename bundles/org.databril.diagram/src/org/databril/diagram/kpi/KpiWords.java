// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.databril.analysis.lineage.Freshness;
import org.databril.catalogue.Wording;
import org.databril.diagram.parts.Delays;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.parts.PhaseRange;
import org.databril.diagram.parts.Words;
import org.databril.model.Names;
import org.databril.model.bmc.Alert;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Frequency;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Promise;

/** What is said of a KPI, in words. */
final class KpiWords {

    private KpiWords() {
    }

    /** How it stands and since when. */
    static List<String> standing(Kpi kpi, Words words) {
        List<String> facts = new ArrayList<>(List.of(words.text("state." + KpiState.of(kpi).id())));
        if (kpi.getValue() != null && kpi.getValueDate() != null) {
            facts.add(Wording.date(kpi.getValueDate(), words.language()).replace(' ', '\u00A0'));
        }
        return facts;
    }

    /** Whose it is, how often it is made, who is told. */
    static List<String> facts(Kpi kpi, Words words) {
        Stream<String> owner = Stream.ofNullable(kpi.getOwner()).map(who -> words.text("kpi.owner", who));
        Stream<String> refresh = Stream.of(kpi.getRefresh()).filter(often -> often != Frequency.UNKNOWN)
            .map(often -> words.text("kpi.refresh", words.term(often.getLiteral())));
        Stream<String> alerts = kpi.getAlerts().stream().filter(alert -> !alert.getRecipients().isEmpty())
            .map(alert -> alert(alert, words));
        return Stream.of(owner, refresh, alerts).flatMap(facts -> facts).filter(fact -> !fact.isBlank()).toList();
    }

    private static String alert(Alert alert, Words words) {
        String id = alert.getMode() == Automation.AUTOMATIC ? "kpi.alerts.automatic"
            : alert.getMode() == Automation.MANUAL ? "kpi.alerts.manual" : "kpi.alerts";
        return words.text(id, Wording.list(alert.getRecipients(), words.language()));
    }

    /** What kind of thing it measures, and in which phases of it. */
    static List<String> measured(Measurable measured, Kpi kpi, Words words) {
        if (measured instanceof Promise) {
            String owner = measured.eContainer() instanceof Item item ? Names.display(item) : "";
            return List.of(words.text("kpi.promise", owner));
        }
        var phases = new TreeSet<Phase>();
        kpi.getMeasures().stream().filter(measure -> measure.getElements().contains(measured))
            .forEach(measure -> phases.addAll(measure.getPhases()));
        phases.remove(Phase.UNKNOWN);
        String kind = words.term(measured.eClass().getName().toLowerCase(Locale.ROOT));
        return Stream.of(kind, PhaseRange.text(phases, words)).filter(fact -> !fact.isEmpty()).toList();
    }

    /** How late it is at best. */
    static String late(Optional<Freshness> freshness, Words words) {
        if (freshness.isEmpty()) {
            return words.text("kpi.late.none");
        }
        return Delays.at("kpi.late", freshness.get().path(), words);
    }

    /** The sources on the path that makes it late. */
    static String path(Freshness freshness) {
        StringBuilder path = new StringBuilder(Names.display(freshness.path().master()));
        for (Flow flow : freshness.path().flows()) {
            path.append(" → ").append(Names.display(flow.getTo()));
        }
        return path.toString();
    }
}
