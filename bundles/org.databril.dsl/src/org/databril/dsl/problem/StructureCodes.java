// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.problem;

import java.util.Set;

/** The codes of what can be wrong with a file and its structure. */
public final class StructureCodes {
    /** The text does not follow the grammar. */
    public static final String SYNTAX = "syntax";
    /** Two versions of lines stand in the text since a merge. */
    public static final String MERGE_CONFLICT = "merge-conflict";
    /** A name means nothing. */
    public static final String UNRESOLVED = "unresolved";
    /** A name means several things. */
    public static final String AMBIGUOUS_NAME = "ambiguous-name";
    /** Two elements have the same name. */
    public static final String DUPLICATE_NAME = "duplicate-name";
    /** A statement that gives a single value is there twice. */
    public static final String REPEATED_VALUE = "repeated-value";
    /** A number is out of its range. */
    public static final String WRONG_VALUE = "wrong-value";
    /** Shares add up to more than the whole. */
    public static final String SHARES_OVER_100 = "shares-over-100";
    /** Target, warning and alarm contradict each other. */
    public static final String THRESHOLD_ORDER = "threshold-order";
    /** A date that is in no calendar. */
    public static final String IMPOSSIBLE_DATE = "impossible-date";
    /** Canvases are based on each other in a circle. */
    public static final String BASED_ON_CYCLE = "based-on-cycle";
    /** An answer to a question that nobody asks. */
    public static final String UNKNOWN_QUESTION = "unknown-question";
    /** An ignore of a finding that does not exist. */
    public static final String UNKNOWN_FINDING = "unknown-finding";
    /** A file cannot be read. */
    public static final String UNREADABLE_FILE = "unreadable-file";
    /** A file is not text in UTF-8. */
    public static final String WRONG_ENCODING = "wrong-encoding";
    /** A file is larger than is read. */
    public static final String FILE_TOO_LARGE = "file-too-large";

    private static final Set<String> ILL_FORMED = Set.of(SYNTAX, MERGE_CONFLICT);
    private static final Set<String> UNREAD = Set.of(UNREADABLE_FILE, WRONG_ENCODING, FILE_TOO_LARGE);

    private StructureCodes() {
    }

    /** Whether a code says that a text does not follow the grammar, so that its model cannot be relied on. */
    public static boolean isIllFormed(String code) {
        return ILL_FORMED.contains(code);
    }

    /** Whether a code says that a file was not read at all. */
    public static boolean isUnread(String code) {
        return UNREAD.contains(code);
    }
}
