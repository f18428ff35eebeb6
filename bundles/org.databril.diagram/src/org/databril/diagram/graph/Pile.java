// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.Optional;
import org.databril.catalogue.Block;
import org.databril.diagram.Gathering;
import org.databril.diagram.view.Blocks;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceKind;

/** What several places have in common that are drawn as one. */
public sealed interface Pile {

    /** They are items of a block. */
    record OfBlock(Block block) implements Pile {
    }

    /** They are sources or KPIs of somebody. */
    record OfOwner(String owner) implements Pile {
    }

    /** They are sources of a kind. */
    record OfKind(SourceKind kind) implements Pile {
    }

    /** They are KPIs. */
    record OfKpis() implements Pile {
    }

    /** What tells it from others in the same part of a picture. */
    default String key() {
        return switch (this) {
            case OfBlock(Block block) -> "block " + block.id();
            case OfOwner(String owner) -> "owner " + owner;
            case OfKind(SourceKind kind) -> "kind " + kind.getLiteral();
            case OfKpis kpis -> "kpis";
        };
    }

    /** The pile that a place is on; empty where it stands alone, as what is not said of it cannot be common to several. */
    static Optional<Pile> of(Place place, Gathering gathering) {
        Named element = place.subject().orElse(null);
        if (element instanceof Item item && (place instanceof Place.Happening || place instanceof Place.Concerned)) {
            return gathering == Gathering.NONE ? Optional.empty() : Optional.of(new OfBlock(Blocks.of(item)));
        }
        return switch (gathering) {
            case OWNER -> owner(element).filter(owner -> !owner.isBlank()).map(OfOwner::new);
            case KIND -> switch (element) {
                case Source source when source.getKind() != SourceKind.UNKNOWN -> Optional.of(new OfKind(source.getKind()));
                case Kpi kpi -> Optional.of(new OfKpis());
                case null, default -> Optional.empty();
            };
            case FEW, NONE -> Optional.empty();
        };
    }

    private static Optional<String> owner(Named element) {
        return switch (element) {
            case Source source -> Optional.ofNullable(source.getOwner());
            case Kpi kpi -> Optional.ofNullable(kpi.getOwner());
            case null, default -> Optional.empty();
        };
    }
}
