// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.merge;

import java.util.Optional;

import org.databril.dsl.edit.TextEdit;

/**
 * Lines of a text of which two versions stand between the marks of a merge.
 *
 * @param offset where the first mark starts, in UTF-16 units from 0
 * @param end where the line of the last mark ends, the line end included
 * @param mark how long the first mark with its name is
 * @param mine the lines from before the merge
 * @param base the lines that both were made from; only some settings of git ({@code diff3}) write them
 * @param theirs the lines that came with the merge
 */
public record Conflict(int offset, int end, int mark, Version mine, Optional<Version> base, Version theirs) {
    /** Leaves only what is chosen of it in the text. */
    public TextEdit take(Choice choice, String text) {
        String kept = switch (choice) {
            case MINE -> mine.of(text);
            case THEIRS -> theirs.of(text);
            case BOTH -> mine.of(text) + theirs.of(text);
        };
        return new TextEdit(offset, end - offset, kept);
    }
}
