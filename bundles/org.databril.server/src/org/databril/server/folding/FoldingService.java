// SPDX-License-Identifier: EPL-2.0
package org.databril.server.folding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.databril.dsl.problem.Lines;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * Folds the bodies of elements, so that their first line stays and, where it has a line of its own, their closing brace;
 * comments of several lines, and comment lines in a row. Reads only the words, so that it works whatever is wrong with a text.
 */
public final class FoldingService implements DocumentService<FoldingRangeRequestParams, List<FoldingRange>> {
    @Override
    public Class<FoldingRangeRequestParams> request() {
        return FoldingRangeRequestParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setFoldingRangeProvider(true);
    }

    @Override
    public List<FoldingRange> answer(FoldingRangeRequestParams parameters, CanvasText text) {
        var folds = new Folds(text.file().lines());
        text.nodes().getLeafNodes().forEach(folds::take);
        folds.endComments();
        folds.ranges.sort(Comparator.comparingInt(FoldingRange::getStartLine));
        return folds.ranges;
    }

    /** What was found so far; lines count from 1 as in {@link Lines}. */
    private static final class Folds {
        private final Lines lines;
        private final List<FoldingRange> ranges = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private int firstComment;
        private int lastComment;
        private int lastWord;

        Folds(Lines lines) {
            this.lines = lines;
        }

        void take(ILeafNode leaf) {
            var text = leaf.getText();
            int line = lines.line(leaf.getOffset());
            if (leaf.isHidden()) {
                hidden(text, line, leaf);
                return;
            }
            endComments();
            if (text.equals("{")) {
                open.push(line);
            } else if (text.equals("}") && !open.isEmpty()) {
                add(open.pop(), lastWord == line ? line : line - 1, FoldingRangeKind.Region);
            }
            lastWord = lines.line(leaf.getEndOffset());
        }

        private void hidden(String text, int line, ILeafNode leaf) {
            if (text.startsWith("/*")) {
                endComments();
                add(line, lines.line(leaf.getEndOffset()), FoldingRangeKind.Comment);
            } else if (text.startsWith("//") && lastWord != line) {
                if (firstComment == 0 || line > lastComment + 1) {
                    endComments();
                    firstComment = line;
                }
                lastComment = line;
            }
        }

        void endComments() {
            if (firstComment > 0) {
                add(firstComment, lastComment, FoldingRangeKind.Comment);
            }
            firstComment = 0;
        }

        private void add(int first, int last, String kind) {
            if (last > first) {
                var range = new FoldingRange(first - 1, last - 1);
                range.setKind(kind);
                ranges.add(range);
            }
        }
    }
}
