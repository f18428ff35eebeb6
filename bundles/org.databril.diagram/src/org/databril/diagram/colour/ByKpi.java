// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.view.CanvasView;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Source;

/** The colour of the worst state of the KPIs that measure an element, or take from it. */
final class ByKpi implements Tints {

    private final CanvasView view;
    private final Words words;

    ByKpi(Canvas canvas, Words words) {
        this.words = words;
        view = new CanvasView(canvas);
    }

    @Override
    public boolean concern(Named element) {
        return element instanceof Item || element instanceof Promise || element instanceof Kpi || element instanceof Source;
    }

    @Override
    public List<Ink> of(Named element) {
        return switch (element) {
            case Kpi kpi -> inks(List.of(kpi));
            case Item item -> inks(view.measuring(item));
            case Promise promise -> inks(kpis().filter(kpi -> view.measured(kpi).contains(promise)).toList());
            case Source source -> inks(kpis().filter(kpi -> CanvasView.sourcesOf(kpi).contains(source)).toList());
            default -> List.of();
        };
    }

    private Stream<Kpi> kpis() {
        return view.kpis().stream();
    }

    private static List<Ink> inks(Collection<Kpi> kpis) {
        Optional<KpiState> worst = kpis.stream().map(KpiState::of).max(KpiState::compareTo);
        return worst.map(KpiState::ink).stream().toList();
    }

    @Override
    public Map<Ink, String> meanings() {
        Map<Ink, String> meanings = new LinkedHashMap<>();
        for (KpiState state : List.of(KpiState.ON_TARGET, KpiState.PAST_WARNING, KpiState.PAST_ALARM)) {
            meanings.put(state.ink(), words.text("state." + state.id()));
        }
        meanings.put(Ink.MUTED, words.text("colour.kpi.unjudged"));
        return meanings;
    }
}
