// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.databril.dsl.problem.Problem;
import org.databril.workbench.Speech;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows problems in the text of an editor: a line under the words, a mark at the margin, the message on hovering. */
final class LiveAnnotations {
    private static final String TYPE = "org.databril.workbench.";

    private final ITextEditor editor;
    private Annotation[] shown = {};

    LiveAnnotations(ITextEditor editor) {
        this.editor = editor;
    }

    void show(List<Problem> problems) {
        var provider = editor.getDocumentProvider();
        if (provider == null || !(provider.getAnnotationModel(editor.getEditorInput()) instanceof IAnnotationModelExtension model)) {
            return;
        }
        int length = provider.getDocument(editor.getEditorInput()).getLength();
        Map<Annotation, Position> added = new HashMap<>();
        for (Problem problem : problems) {
            int offset = Math.clamp(problem.offset(), 0, length);
            int end = Math.clamp((long) offset + Math.max(1, problem.length()), offset, length);
            added.put(new Annotation(TYPE + problem.severity().id(), false, problem.message(Speech.language())),
                    new Position(offset, end - offset));
        }
        model.replaceAnnotations(shown, added);
        shown = added.keySet().toArray(Annotation[]::new);
    }
}
