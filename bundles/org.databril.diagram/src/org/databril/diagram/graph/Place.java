// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.List;
import java.util.Optional;
import org.databril.model.Names;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;

/** A node of a graph: where something happens, is recorded, or tells something, and what that is about. */
public sealed interface Place {

    /** An item that is recorded. */
    record Happening(Item item) implements Place {
    }

    /** Several places of one part of the picture, drawn as one. */
    record Folded(Pile pile, List<Named> elements, int part) implements Place {

        /** Copies the elements. */
        public Folded {
            elements = List.copyOf(elements);
        }
    }

    /** A data source. */
    record Recorded(Source source) implements Place {
    }

    /** A KPI. */
    record Telling(Kpi kpi) implements Place {
    }

    /** What is told about, or needed: an item, a promise, a dashboard, an information. */
    record Concerned(Named element) implements Place {
    }

    /** The part of the picture it stands in, from left to right. */
    default int part() {
        return switch (this) {
            case Happening happening -> 0;
            case Folded folded -> folded.part;
            case Recorded recorded -> 1;
            case Telling telling -> 2;
            case Concerned concerned -> 3;
        };
    }

    /** The element it stands for; empty for several. */
    default Optional<Named> subject() {
        return switch (this) {
            case Happening(Item item) -> Optional.of(item);
            case Folded folded -> Optional.empty();
            case Recorded(Source source) -> Optional.of(source);
            case Telling(Kpi kpi) -> Optional.of(kpi);
            case Concerned(Named element) -> Optional.of(element);
        };
    }

    /** What tells it from the other places of a picture. */
    default String key() {
        return part() + " " + (this instanceof Folded folded ? folded.pile.key() : Names.qualified(subject().orElseThrow()));
    }
}
