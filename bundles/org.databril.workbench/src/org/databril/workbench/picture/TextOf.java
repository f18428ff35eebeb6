// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.nio.file.Path;
import java.util.Optional;

import org.databril.dsl.problem.Place;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.resource.BmcResource;
import org.databril.workbench.Log;
import org.databril.workbench.TextEditors;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.elsewhere.ReferencedEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

/** From an element in a picture to its text. */
public final class TextOf {
    private TextOf() {
    }

    /** Selects the name of an element in its text, in the editor of its file. */
    public static void reveal(IWorkbenchPage page, LiveText from, String element) {
        Display display = Display.getCurrent();
        from.ask(checked -> place(checked.project(), element)).whenComplete((place, failure) -> {
            if (failure != null) {
                Log.error("Cannot find the text of " + element, failure);
            } else {
                place.ifPresent(at -> display.asyncExec(() -> select(page, from, at)));
            }
        });
    }

    private static Optional<Place> place(LoadedProject project, String element) {
        return ElementByName.find(project, element).map(found -> BmcResource.of(found).place(found));
    }

    private static void select(IWorkbenchPage page, LiveText from, Place place) {
        try {
            ITextEditor editor = place.file().equals(from.file()) ? from.editor() : open(page, place.file());
            if (editor != null) {
                page.activate(TextEditors.partOf(editor));
                editor.selectAndReveal(place.offset(), place.length());
            }
        } catch (PartInitException e) {
            Log.error("Cannot open " + place.file(), e);
        }
    }

    private static ITextEditor open(IWorkbenchPage page, Path file) throws PartInitException {
        IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        return found.length == 0 ? null : TextEditors.of(ReferencedEditors.follow(page, found[0]));
    }
}
