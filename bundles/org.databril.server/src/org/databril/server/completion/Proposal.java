// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

/**
 * Something that can be typed at a place.
 *
 * @param label what the list of proposals shows
 * @param kind what it is
 * @param detail a word or two on it, for people; may be empty
 * @param documentation more on it; may be empty
 * @param filter what it can be found by when people type on; starts with what fits what they have typed
 * @param text what it inserts, in the snippet syntax of the language server protocol where it has places to fill in
 * @param snippet whether it has places to fill in
 * @param rank how far down it belongs; the smallest comes first
 */
public record Proposal(String label, Kind kind, String detail, String documentation, String filter, String text,
        boolean snippet, int rank) {
    /** What proposals can be. */
    public enum Kind {
        KEYWORD, ELEMENT, REFERENCE, ATTRIBUTE, VALUE, TEXT, QUESTION, FINDING
    }

    /** How far down kinds of proposals belong. */
    static final class Rank {
        static final int FITTING = 0;
        static final int NEAR = 10;
        static final int STATEMENT = 20;
        static final int USUAL = 30;
        static final int REMARK = 50;
        static final int FAR = 60;
        static final int REPEATED = 80;

        private Rank() {
        }
    }

    /** A proposal that inserts what it shows. */
    static Proposal plain(String label, Kind kind, String detail, int rank) {
        return new Proposal(label, kind, detail, "", label, label, false, rank);
    }

    Proposal documented(String more) {
        return new Proposal(label, kind, detail, more == null ? "" : more, filter, text, snippet, rank);
    }

    Proposal foundBy(String words) {
        return new Proposal(label, kind, detail, documentation, words, text, snippet, rank);
    }

    Proposal inserting(String inserted, boolean withPlaces) {
        return new Proposal(label, kind, detail, documentation, filter, inserted, withPlaces, rank);
    }
}
