// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.marks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.databril.workbench.WhenSeen;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;

/** Marks the places of the name at the cursor, in another tone where it is declared. */
public final class Occurrences implements IReconcilingStrategy, ITextViewerLifecycle {
    private static final String USE = "org.databril.workbench.use";
    private static final String DECLARATION = "org.databril.workbench.declaration";

    private final ISelectionChangedListener cursor = event -> moved();
    private WhenSeen marks;
    private ISourceViewer viewer;
    private Annotation[] shown = {};

    @Override
    public void install(ITextViewer on) {
        if (on instanceof ISourceViewer source && on.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            viewer = source;
            marks = new WhenSeen(on.getTextWidget(), this::mark);
            selections.addPostSelectionChangedListener(cursor);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(cursor);
        }
        viewer = null;
    }

    private void moved() {
        marks.run();
    }

    private void mark() {
        if (viewer == null) {
            return;
        }
        IDocument document = viewer.getDocument();
        LanguageTexts.of(document).ifPresent(text -> {
            int offset = viewer.getSelectedRange().x;
            DocumentHighlightParams params = new DocumentHighlightParams(text.id(), Places.position(document, offset));
            text.<List<? extends DocumentHighlight>>ask("marks", server -> server.getTextDocumentService().documentHighlight(params),
                    found -> {
                        if (viewer != null && viewer.getDocument() == document && viewer.getSelectedRange().x == offset) {
                            show(found);
                        }
                    });
        });
    }

    private void show(List<? extends DocumentHighlight> found) {
        if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model && (shown.length > 0 || !found.isEmpty())) {
            Map<Annotation, Position> marks = new HashMap<>();
            for (DocumentHighlight one : found) {
                IRegion region = Places.region(viewer.getDocument(), one.getRange());
                String type = one.getKind() == DocumentHighlightKind.Write ? DECLARATION : USE;
                marks.put(new Annotation(type, false, null), new Position(region.getOffset(), region.getLength()));
            }
            model.replaceAnnotations(shown, marks);
            shown = marks.keySet().toArray(Annotation[]::new);
        }
    }

    @Override
    public void setDocument(IDocument document) {
        // the viewer knows it
    }

    @Override
    public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        // follows the cursor, not the text
    }

    @Override
    public void reconcile(IRegion partition) {
        // follows the cursor, not the text
    }
}
