// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

import org.databril.catalogue.Wording;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.parts.Words;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.ItemFacts;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Stream;
import org.databril.sirius.live.Live;

/** What is written of an item: what the cards of the product's picture say, in lines of text. */
final class ItemText {
    private static final int COLUMN = 34;
    private static final int HALF = 80;
    private static final String DOT = " \u00B7 ";

    private ItemText() {
    }

    /** The label in at most two lines, the facts in at most two, and what the lens sees in one. */
    static String of(Item item, boolean lens) {
        int width = item instanceof Cost || item instanceof Stream ? HALF : COLUMN;
        var lines = new ArrayList<>(Lines.of(Names.display(item), width, 2));
        var view = view(item);
        if (view.isPresent()) {
            lines.addAll(Lines.of(String.join(DOT, new ItemFacts(view.get(), new Words(Live.language())).of(item)), width, 2));
            if (lens) {
                lines.addAll(Lines.of(badges(item, view.get()), width, 2));
            }
        }
        return String.join("\n", lines);
    }

    /** In how many sources it is recorded, how the worst of its KPIs stands, how many questions there are. */
    static String badges(Item item, CanvasView view) {
        var words = new Words(Live.language());
        var badges = new ArrayList<String>();
        badges.add(words.count("source", view.sourcesOn(item).size()));
        worst(item, view).ifPresent(kpi -> badges.add(standing(kpi)));
        long found = Findings.within(item).count();
        if (found > 0) {
            badges.add("? " + found);
        }
        return String.join(DOT, badges);
    }

    /** How a KPI stands: the sign of its state, its value and its target. */
    static String standing(Kpi kpi) {
        var words = new Words(Live.language());
        if (kpi.getValue() == null) {
            return words.text("state." + KpiState.of(kpi).id());
        }
        var value = sign(KpiState.of(kpi)) + Badges.value(kpi, words);
        return kpi.getTarget() == null ? value
                : words.text("state.target", value, Wording.number(kpi.getTarget(), words.language()));
    }

    /** Each state has its own shape, as in the product's pictures. */
    private static String sign(KpiState state) {
        return switch (state) {
            case ON_TARGET -> "\u25CF ";
            case PAST_WARNING -> "\u25B2 ";
            case PAST_ALARM -> "\u25A0 ";
            case NO_VALUE, UNJUDGED -> "";
        };
    }

    /** How the worst of the KPIs of an item stands; empty where it has none. */
    static Optional<KpiState> state(Item item) {
        return view(item).flatMap(view -> worst(item, view)).map(KpiState::of);
    }

    private static Optional<Kpi> worst(Item item, CanvasView view) {
        return view.measuring(item).stream().max(Comparator.comparing(KpiState::of));
    }

    static Optional<CanvasView> view(Item item) {
        return item.eResource() != null && item.eContainer() instanceof Canvas canvas ? Optional.of(Live.of(canvas).view(canvas))
                : Optional.empty();
    }
}
