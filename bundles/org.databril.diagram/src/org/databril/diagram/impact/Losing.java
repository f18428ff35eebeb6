// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.impact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.databril.analysis.impact.Affected;
import org.databril.analysis.impact.WithoutText;
import org.databril.diagram.graph.Place;
import org.databril.diagram.graph.Remark;
import org.databril.diagram.graph.Remarks;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Ink;
import org.databril.model.bmc.Named;

/** What each place loses, and what falls away by that. */
final class Losing implements Remarks {

    private final Named first;
    private final Map<Place, List<Affected>> losses;
    private final Words words;
    private final Set<Named> gone = new HashSet<>();

    Losing(Absence absence, Words words) {
        this.first = absence.without().element();
        this.losses = absence.losses();
        this.words = words;
        gone.add(first);
        losses.values().stream().flatMap(List::stream).filter(Affected::falls)
            .forEach(affected -> gone.add(affected.element()));
    }

    @Override
    public boolean gone(Place place) {
        return place.subject().filter(gone::contains).isPresent();
    }

    @Override
    public List<Remark> on(Place place) {
        if (place.subject().filter(first::equals).isPresent()) {
            return List.of(remark(words.text("impact.gone")));
        }
        return losses.getOrDefault(place, List.of()).stream()
            .map(affected -> remark(WithoutText.of(affected, words.language()))).toList();
    }

    private static Remark remark(String text) {
        return new Remark("lost", Icons.cross(Ink.ALARM), text, Ink.ALARM);
    }
}
