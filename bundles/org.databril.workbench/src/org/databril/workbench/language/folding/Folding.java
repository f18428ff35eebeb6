// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.databril.workbench.Log;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.PauseAnswer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.services.LanguageServer;

/** Keeps what can be folded in line with the text; what is folded stays so. */
public final class Folding extends PauseAnswer<List<FoldingRange>> {
    @Override
    protected String what() {
        return "folding";
    }

    @Override
    protected CompletableFuture<List<FoldingRange>> ask(LanguageServer server, LanguageText text) {
        return server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(text.id()));
    }

    @Override
    protected void show(ISourceViewer on, List<FoldingRange> ranges) {
        ProjectionAnnotationModel model = on instanceof ProjectionViewer viewer ? viewer.getProjectionAnnotationModel() : null;
        if (model == null) {
            return;
        }
        Map<Position, Annotation> gone = new HashMap<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> gone.put(model.getPosition(annotation), annotation));
        Map<Annotation, Position> added = new HashMap<>();
        for (FoldingRange range : ranges) {
            Position lines = lines(on.getDocument(), range);
            if (lines != null && gone.remove(lines) == null) {
                added.put(new ProjectionAnnotation(), lines);
            }
        }
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(new ArrayList<>(gone.values()).toArray(Annotation[]::new), added, null);
        }
    }

    /** Whole lines, to the end of the last one; null where the text ends before. */
    private static Position lines(IDocument document, FoldingRange range) {
        if (range.getEndLine() <= range.getStartLine() || range.getEndLine() >= document.getNumberOfLines()) {
            return null;
        }
        try {
            int start = document.getLineOffset(range.getStartLine());
            int end = document.getLineOffset(range.getEndLine()) + document.getLineLength(range.getEndLine());
            return new Position(start, end - start);
        } catch (BadLocationException e) {
            Log.error("Cannot fold lines " + range.getStartLine() + " to " + range.getEndLine(), e);
            return null;
        }
    }
}
