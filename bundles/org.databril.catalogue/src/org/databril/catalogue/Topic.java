// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.util.Locale;
import java.util.Optional;

/** What a code is about: one of the nine blocks, the data behind them, or the text itself. Orders the documentation. */
public enum Topic {

    SEGMENTS(Block.SEGMENTS),
    PROPOSITIONS(Block.PROPOSITIONS),
    CHANNELS(Block.CHANNELS),
    RELATIONSHIPS(Block.RELATIONSHIPS),
    STREAMS(Block.STREAMS),
    RESOURCES(Block.RESOURCES),
    ACTIVITIES(Block.ACTIVITIES),
    PARTNERS(Block.PARTNERS),
    COSTS(Block.COSTS),
    INFORMATION("Information", "Gegevens"),
    SOURCES("Data sources", "Databronnen"),
    FLOWS("Data flows", "Koppelingen"),
    KPIS("KPIs", "KPI's"),
    OPPORTUNITIES("Opportunities", "Kansen"),
    CANVAS("The canvas as a whole", "Het canvas als geheel"),
    TEXT("What is written", "Wat er staat"),
    FILES("Files and settings", "Bestanden en instellingen");

    private final Block block;
    private final String english;
    private final String dutch;

    Topic(Block block) {
        this.block = block;
        this.english = block.title(Language.EN);
        this.dutch = block.title(Language.NL);
    }

    Topic(String english, String dutch) {
        this.block = null;
        this.english = english;
        this.dutch = dutch;
    }

    /** The word for it in {@code codes.txt}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The block it stands for, or empty where it is about something else. */
    public Optional<Block> block() {
        return Optional.ofNullable(block);
    }

    /** The heading in the documentation. */
    public String title(Language language) {
        return language == Language.NL ? dutch : english;
    }
}
