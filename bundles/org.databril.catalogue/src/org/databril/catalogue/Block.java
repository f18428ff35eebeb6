// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.util.Locale;
import java.util.Optional;

/** The nine building blocks of a business model, in the order in which they are filled in. */
public enum Block {

    SEGMENTS("Customer segments", "Klantsegmenten"),
    PROPOSITIONS("Value propositions", "Waardeproposities"),
    CHANNELS("Channels", "Kanalen"),
    RELATIONSHIPS("Customer relationships", "Klantrelaties"),
    STREAMS("Revenue streams", "Inkomstenstromen"),
    RESOURCES("Key resources", "Kernmiddelen"),
    ACTIVITIES("Key activities", "Kernactiviteiten"),
    PARTNERS("Key partners", "Kernpartners"),
    COSTS("Cost structure", "Kostenstructuur");

    private final String english;
    private final String dutch;

    Block(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /** The name of the block in the language and in the figures, such as {@code segments}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading of the block on a canvas. */
    public String title(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /** The block with this {@link #id()}, or empty. */
    public static Optional<Block> find(String id) {
        for (Block block : values()) {
            if (block.id().equals(id)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }
}
