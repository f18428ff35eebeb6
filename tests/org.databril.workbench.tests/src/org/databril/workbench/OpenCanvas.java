// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.databril.workbench.check.LiveText;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;

/** A canvas in its editor, as a person sees it. */
final class OpenCanvas {
    private final LiveText text;

    private OpenCanvas(LiveText text) {
        this.text = text;
    }

    static OpenCanvas of(IFile file) {
        return new OpenCanvas(Bench.open(file));
    }

    ITextEditor editor() {
        return text.editor();
    }

    LiveText live() {
        return text;
    }

    String text() {
        return Bench.see(() -> Bench.text(editor()));
    }

    /** The viewer; to be used on the UI thread. */
    ProjectionViewer viewer() {
        return (ProjectionViewer) editor().getAdapter(ITextOperationTarget.class);
    }

    /** Puts the cursor before words that stand in the text. */
    void cursorBefore(String words) {
        Bench.cursorBefore(editor(), words);
    }

    /** The marks of a kind; to be used on the UI thread. */
    List<Annotation> marks(String type) {
        List<Annotation> found = new ArrayList<>();
        viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
            if (type.equals(annotation.getType())) {
                found.add(annotation);
            }
        });
        return found;
    }

    /** What is selected; to be used on the UI thread. */
    String selected() {
        return editor().getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getText() : "";
    }

    /** Where the selection starts; to be used on the UI thread. */
    int cursor() {
        return viewer().getSelectedRange().x;
    }

    /** Presses a key that writes nothing, such as Enter in a list or the tab key in a template. */
    void key(char key) {
        Bench.act(() -> {
            Event event = new Event();
            event.character = key;
            event.keyCode = key;
            viewer().getTextWidget().notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Chooses from the open list of proposals. */
    static void choose(String words) {
        Bench.act(() -> {
            Table table = popups(Table.class).findFirst().orElseThrow();
            int index = proposals().indexOf(proposals().stream().filter(offer -> offer.contains(words)).findFirst().orElseThrow());
            table.setSelection(index);
            Event event = new Event();
            event.item = table.getItem(index);
            table.notifyListeners(SWT.Selection, event);
            table.notifyListeners(SWT.DefaultSelection, event);
        });
    }

    /** What the open list of proposals offers; empty where none is open. To be used on the UI thread. */
    static List<String> proposals() {
        return popups(Table.class).flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText).toList();
    }

    /** Controls of a kind in small windows that have no title. */
    static <T extends Control> Stream<T> popups(Class<T> kind) {
        return Stream.of(Bench.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().isEmpty())
                .flatMap((Shell shell) -> Bench.all(shell, kind).stream()).filter(Control::isVisible);
    }
}
