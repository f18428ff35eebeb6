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
    /** How long a line of a message becomes, in characters. */
    private static final int LINE = 90;

    private final ITextEditor editor;
    private Annotation[] shown = {};

    LiveAnnotations(ITextEditor editor) {
        this.editor = editor;
    }

    /** The message as the platform's hover takes it: HTML, in lines, as it breaks none itself. */
    private static String broken(String message) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : message.replace("&", "&amp;").replace("<", "&lt;").split(" ")) {
            length += word.length() + 1;
            if (length > LINE) {
                lines.append("<br>");
                length = word.length();
            } else if (!lines.isEmpty()) {
                lines.append(' ');
            }
            lines.append(word);
        }
        return lines.toString();
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
            added.put(new Annotation(TYPE + problem.severity().id(), false, broken(problem.message(Speech.output()))),
                    new Position(offset, end - offset));
        }
        model.replaceAnnotations(shown, added);
        shown = added.keySet().toArray(Annotation[]::new);
    }
}
