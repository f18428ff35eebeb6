// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.List;
import org.databril.catalogue.Block;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Source;

/** A node of the linkage graph: where something happens, is recorded, or tells something. */
sealed interface Place {

    /** An item that is recorded. */
    record Happening(Item item) implements Place {
    }

    /** Several recorded items of a block, drawn as one. */
    record Folded(Block block, List<Item> items) implements Place {
    }

    /** A data source. */
    record Recorded(Source source) implements Place {
    }

    /** A KPI. */
    record Telling(Kpi kpi) implements Place {
    }

    /** The part of the picture it stands in, from left to right. */
    default int part() {
        return switch (this) {
            case Happening happening -> 0;
            case Folded folded -> 0;
            case Recorded recorded -> 1;
            case Telling telling -> 2;
        };
    }
}
