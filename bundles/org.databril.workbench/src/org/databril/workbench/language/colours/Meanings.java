// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.databril.workbench.language.Places;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokensLegend;

/**
 * The words of a text whose colour comes from what they mean.
 *
 * @param words in the order of the text
 */
record Meanings(List<ColouredWord> words) {
    /** No word. */
    static final Meanings NONE = new Meanings(List.of());
    /** A word in the server's answer: line and start from the word before, length, type, modifiers. */
    private static final int NUMBERS = 5;

    /** Reads the numbers of the server. */
    static Meanings of(IDocument document, SemanticTokensLegend legend, List<Integer> data) {
        List<ColouredWord> words = new ArrayList<>();
        int line = 0;
        int start = 0;
        for (int i = 0; i + NUMBERS <= data.size(); i += NUMBERS) {
            line += data.get(i);
            start = data.get(i) == 0 ? start + data.get(i + 1) : data.get(i + 1);
            Meaning meaning = Meaning.of(legend, data.get(i + 3), data.get(i + 4));
            if (meaning != null) {
                words.add(new ColouredWord(Places.offset(document, new Position(line, start)), data.get(i + 2), meaning));
            }
        }
        return new Meanings(List.copyOf(words));
    }

    /** The words as they stand after a piece of the text was replaced; those in it are gone. */
    Meanings moved(int offset, int removed, int added) {
        int end = offset + removed;
        List<ColouredWord> left = new ArrayList<>(words.size());
        for (ColouredWord word : words) {
            if (word.end() < offset || word.end() == offset && removed > 0) {
                left.add(word);
            } else if (word.offset() >= end) {
                left.add(new ColouredWord(word.offset() + added - removed, word.length(), word.meaning()));
            } else if (word.offset() <= offset && end <= word.end()) {
                left.add(new ColouredWord(word.offset(), word.length() + added - removed, word.meaning()));
            }
        }
        return new Meanings(left);
    }

    /** The words in a stretch of text. */
    Stream<ColouredWord> within(IRegion region) {
        int end = region.getOffset() + region.getLength();
        return words.subList(firstFrom(region.getOffset()), words.size()).stream().takeWhile(word -> word.offset() < end)
                .filter(word -> word.end() <= end && word.length() > 0);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (words.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The stretch of text whose colours are others than before; null where there is none. */
    IRegion changedSince(Meanings before) {
        int same = 0;
        int most = Math.min(words.size(), before.words.size());
        while (same < most && words.get(same).equals(before.words.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && words.get(words.size() - 1 - tail).equals(before.words.get(before.words.size() - 1 - tail))) {
            tail++;
        }
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (List<ColouredWord> list : List.of(words.subList(same, words.size() - tail), before.words.subList(same, before.words.size() - tail))) {
            if (!list.isEmpty()) {
                start = Math.min(start, list.get(0).offset());
                end = Math.max(end, list.get(list.size() - 1).end());
            }
        }
        return end < 0 ? null : new Region(start, end - start);
    }
}
