// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.Comparator;

import org.databril.catalogue.Block;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.eclipse.osgi.util.NLS;

/** The columns of the list. */
enum ProblemColumn {
    MESSAGE(90), CODE(22), BLOCK(16), FILE(16), PLACE(8);

    private final int weight;

    ProblemColumn(int weight) {
        this.weight = weight;
    }

    /** How much of the room it takes, beside the others. */
    int weight() {
        return weight;
    }

    String title() {
        return switch (this) {
            case MESSAGE -> Messages.problems_message;
            case CODE -> Messages.problems_code;
            case BLOCK -> Messages.problems_block;
            case FILE -> Messages.problems_file;
            case PLACE -> Messages.problems_place;
        };
    }

    String text(ProblemRow row) {
        return switch (this) {
            case MESSAGE -> row.message();
            case CODE -> row.code();
            case BLOCK -> Block.find(row.block()).map(block -> block.title(Speech.language())).orElse("");
            case FILE -> row.file().getName();
            case PLACE -> NLS.bind(Messages.problems_line, String.valueOf(row.line()));
        };
    }

    /** What sorts the list by this column. */
    Comparator<ProblemRow> order() {
        return switch (this) {
            case MESSAGE -> ProblemRow.ORDER;
            case PLACE -> Comparator.comparingInt(ProblemRow::line).thenComparing(ProblemRow.ORDER);
            default -> Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER).thenComparing(ProblemRow.ORDER);
        };
    }
}
