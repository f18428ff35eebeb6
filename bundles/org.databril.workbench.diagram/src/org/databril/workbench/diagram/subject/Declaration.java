// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.subject;

import org.databril.dsl.problem.Place;
import org.databril.dsl.resource.BmcResource;
import org.databril.workbench.Log;
import org.databril.workbench.TextEditors;
import org.databril.workbench.change.FileTexts;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.change.Elements;
import org.databril.workbench.elsewhere.ReferencedEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

/** The way from a name in a view to where it is declared. To be used on the UI thread. */
public final class Declaration {
    private Declaration() {
    }

    /** Selects the name of an element of the subject's project in its text, in the editor of its file. */
    public static void open(IWorkbenchPage page, Subject subject, String element) {
        Display display = Display.getCurrent();
        subject.ask(checked -> Elements.find(checked.project(), element)
                .map(found -> BmcResource.of(found).place(found)).orElse(null)).whenComplete((place, failure) -> {
                    if (failure != null) {
                        Log.error("Cannot find the text of " + element, failure);
                    } else if (place != null) {
                        display.asyncExec(() -> select(page, subject, place));
                    }
                });
    }

    private static void select(IWorkbenchPage page, Subject subject, Place place) {
        try {
            var text = subject.text().filter(open -> open.file().equals(place.file())).map(LiveText::editor)
                    .orElse(null);
            IEditorPart editor = text == null ? opened(page, place) : TextEditors.partOf(text);
            ITextEditor within = TextEditors.of(editor);
            if (within != null) {
                page.activate(editor);
                if (editor instanceof CanvasEditor canvas) {
                    canvas.showText();
                }
                page.getNavigationHistory().markLocation(editor);
                within.selectAndReveal(place.offset(), place.length());
            }
        } catch (PartInitException e) {
            Log.error("Cannot open " + place.file(), e);
        }
    }

    private static IEditorPart opened(IWorkbenchPage page, Place place) throws PartInitException {
        IFile file = FileTexts.file(place.file()).orElse(null);
        return file == null ? null : ReferencedEditors.follow(page, file);
    }
}
