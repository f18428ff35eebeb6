// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.databril.dsl.parser.Letters;

/**
 * The words of a text outside its comments and quotes, found without parsing it: enough to tell which files have to do
 * with each other, never less than the parser would see.
 *
 * @param declared the names of canvases and landscapes in it
 * @param all every word
 */
record Words(Set<String> declared, Set<String> all) {

    static Words of(String text) {
        var scan = new Scan(text);
        scan.run();
        return new Words(scan.declared, scan.all);
    }

    /** Whether two files have to do with each other: one names a canvas or landscape of the other, or both declare it. */
    boolean concern(Words other) {
        return intersect(declared, other.all) || intersect(other.declared, all);
    }

    private static boolean intersect(Collection<String> few, Set<String> many) {
        return !Collections.disjoint(few, many);
    }

    private static final class Scan {
        private final String text;
        private final Set<String> declared = new HashSet<>(4);
        private final Set<String> all = new HashSet<>();
        private boolean declares;

        Scan(String text) {
            this.text = text;
        }

        void run() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Letters.isPart(c)) {
                    at = word(at);
                } else if (c == '"' || c == '\'') {
                    at = quoted(at);
                } else if (text.startsWith("//", at)) {
                    at = after("\n", at + 2);
                } else if (text.startsWith("/*", at)) {
                    at = after("*/", at + 2);
                } else {
                    at++;
                }
            }
        }

        private int word(int start) {
            int end = start + 1;
            while (end < text.length() && Letters.isPart(text.charAt(end))) {
                end++;
            }
            var word = text.substring(start, end);
            all.add(word);
            if (declares) {
                declared.add(word);
            }
            declares = word.equals("canvas") || word.equals("landscape");
            return end;
        }

        private int quoted(int start) {
            char quote = text.charAt(start);
            for (int at = start + 1; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == quote) {
                    return at + 1;
                }
                if (c == '\\') {
                    at++;
                }
            }
            // the parser takes the lone quote for a mistake and reads on
            return start + 1;
        }

        private int after(String end, int from) {
            int found = text.indexOf(end, from);
            return found < 0 ? text.length() : found + end.length();
        }
    }
}
