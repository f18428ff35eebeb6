// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.util.ArrayDeque;
import java.util.Deque;
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
    private IAnnotationModelExtension of;
    /** What is shown, at positions that move with what is typed. */
    private Map<Annotation, Position> shown = Map.of();

    /** A problem as it is shown: the same one is not taken away and put back, as all of the text is looked at for it. */
    private record Mark(String type, String message, int offset, int length) {
        static Mark of(Annotation annotation, Position position) {
            return new Mark(annotation.getType(), annotation.getText(), position.isDeleted() ? -1 : position.getOffset(),
                    position.getLength());
        }
    }

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
        if (model != of) {
            of = model;
            shown = Map.of();
        }
        int length = provider.getDocument(editor.getEditorInput()).getLength();
        Map<Mark, Deque<Annotation>> before = new HashMap<>();
        shown.forEach((annotation, position) -> before.computeIfAbsent(Mark.of(annotation, position), m -> new ArrayDeque<>())
                .add(annotation));
        Map<Annotation, Position> added = new HashMap<>();
        Map<Annotation, Position> kept = new HashMap<>();
        for (Problem problem : problems) {
            Mark mark = mark(problem, length);
            Annotation there = before.getOrDefault(mark, new ArrayDeque<>()).poll();
            if (there == null) {
                added.put(new Annotation(mark.type(), false, mark.message()), new Position(mark.offset(), mark.length()));
            } else {
                kept.put(there, shown.get(there));
            }
        }
        Annotation[] gone = shown.keySet().stream().filter(annotation -> !kept.containsKey(annotation))
                .toArray(Annotation[]::new);
        if (gone.length > 0 || !added.isEmpty()) {
            model.replaceAnnotations(gone, added);
        }
        kept.putAll(added);
        shown = kept;
    }

    private static Mark mark(Problem problem, int length) {
        int offset = Math.clamp(problem.offset(), 0, length);
        int end = Math.clamp((long) offset + Math.max(1, problem.length()), offset, length);
        return new Mark(TYPE + problem.severity().id(), broken(problem.message(Speech.output())), offset, end - offset);
    }
}
