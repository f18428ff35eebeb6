// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.databril.catalogue.Block;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;

/** By what problems are put together. */
public enum Grouping {
    /** Not at all. */
    NONE,
    /** By how much they matter. */
    SEVERITY,
    /** By the file they are in. */
    FILE,
    /** By the block of the canvas they are in. */
    BLOCK;

    String title() {
        return switch (this) {
            case NONE -> Messages.problems_groupNone;
            case SEVERITY -> Messages.problems_groupSeverity;
            case FILE -> Messages.problems_groupFile;
            case BLOCK -> Messages.problems_groupBlock;
        };
    }

    /** The groups of some problems, in their order; only those that have any. */
    List<ProblemGroup> of(List<ProblemRow> rows) {
        Map<String, List<ProblemRow>> groups = new TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(key(row), any -> new ArrayList<>()).add(row));
        return groups.values().stream().map(group -> new ProblemGroup(title(group.getFirst()), List.copyOf(group))).toList();
    }

    /** What sorts the groups. */
    private String key(ProblemRow row) {
        return switch (this) {
            case NONE -> "";
            case SEVERITY -> String.valueOf(row.severity().ordinal());
            case FILE -> row.path();
            case BLOCK -> Block.find(row.block()).map(block -> String.valueOf(block.ordinal())).orElse("~");
        };
    }

    private String title(ProblemRow row) {
        return switch (this) {
            case NONE -> "";
            case SEVERITY -> switch (row.severity()) {
                case ERROR -> Messages.problems_errors;
                case WARNING -> Messages.problems_warnings;
                case INFO -> Messages.problems_infos;
            };
            case FILE -> row.file().getFullPath().makeRelative().toString();
            case BLOCK -> Block.find(row.block()).map(block -> block.title(Speech.language())).orElse(Messages.problems_noBlock);
        };
    }
}
