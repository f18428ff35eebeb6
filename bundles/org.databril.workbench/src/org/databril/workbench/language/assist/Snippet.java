// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with gaps to fill.
 *
 * @param text the text with the proposals for its gaps
 * @param gaps the gaps in the order of the text; those with one number are filled together, number 0 is where the cursor
 *     goes in the end
 */
record Snippet(String text, List<Gap> gaps) {
    /**
     * A gap.
     *
     * @param number the order in which to fill it
     * @param offset where it starts in the text
     * @param length how long what is proposed for it is
     * @param choices what may be chosen, empty where anything may be written
     */
    record Gap(int number, int offset, int length, List<String> choices) {
    }

    /** A text without gaps. */
    static Snippet plain(String text) {
        return new Snippet(text, List.of());
    }

    /** Reads the notation of the language server protocol: {@code $1}, {@code ${1:word}}, {@code ${1|one,two|}}. */
    static Snippet parse(String notation) {
        Reader reader = new Reader(notation);
        reader.read(false);
        return new Snippet(reader.text.toString(), List.copyOf(reader.gaps));
    }

    /** The same with each line after the first indented. */
    Snippet indented(String indent, String lineEnd) {
        String start = lineEnd + indent;
        List<Gap> moved = gaps.stream().map(gap -> {
            long lines = text.substring(0, gap.offset).chars().filter(c -> c == '\n').count();
            return new Gap(gap.number, gap.offset + (int) lines * (start.length() - 1), gap.length, gap.choices);
        }).toList();
        return new Snippet(text.replace("\n", start), moved);
    }

    private static final class Reader {
        private final String notation;
        private final StringBuilder text = new StringBuilder();
        private final List<Gap> gaps = new ArrayList<>();
        private int at;

        Reader(String notation) {
            this.notation = notation;
        }

        void read(boolean inGap) {
            while (at < notation.length()) {
                char c = notation.charAt(at);
                if (c == '\\' && at + 1 < notation.length() && "\\$}".indexOf(notation.charAt(at + 1)) >= 0) {
                    text.append(notation.charAt(at + 1));
                    at += 2;
                } else if (c == '}' && inGap) {
                    return;
                } else if (c == '$' && startsGap()) {
                    gap();
                } else {
                    text.append(c);
                    at++;
                }
            }
        }

        private boolean startsGap() {
            int next = at + 1;
            return isDigit(next) || next < notation.length() && notation.charAt(next) == '{' && isDigit(next + 1);
        }

        private boolean isDigit(int index) {
            return index < notation.length() && Character.isDigit(notation.charAt(index));
        }

        private void gap() {
            boolean braced = notation.charAt(at + 1) == '{';
            at += braced ? 2 : 1;
            int number = number();
            int start = text.length();
            List<String> choices = List.of();
            if (braced) {
                if (at < notation.length() && notation.charAt(at) == '|') {
                    choices = choices();
                    text.append(choices.get(0));
                } else if (at < notation.length() && notation.charAt(at) == ':') {
                    at++;
                    read(true);
                }
                at++;
            }
            gaps.add(new Gap(number, start, text.length() - start, choices));
        }

        private int number() {
            int start = at;
            while (isDigit(at)) {
                at++;
            }
            return Integer.parseInt(notation.substring(start, at));
        }

        private List<String> choices() {
            int end = notation.indexOf("|}", at);
            int stop = end < 0 ? notation.length() : end;
            List<String> choices = List.of(notation.substring(at + 1, stop).split(","));
            at = stop + 1;
            return choices;
        }
    }
}
