// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import java.util.function.Consumer;
import java.util.function.Function;

import org.databril.dsl.problem.Place;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.change.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Ties what is selected in a picture to the cursor in the text, both ways. To be used on the UI thread. */
public final class TextLink {
    private final LiveText text;

    /** A link with a text. */
    public TextLink(LiveText text) {
        this.text = text;
    }

    /**
     * Puts the cursor on the name of an element, without bringing the text in front; one in another file is left alone.
     *
     * @param name its qualified name
     */
    public void follow(String name) {
        ask(checked -> Elements.find(checked.project(), name).map(element -> BmcResource.of(element).place(element))
                .filter(place -> place.file().equals(text.file())).orElse(null), this::select);
    }

    private void select(Place place) {
        text.editor().selectAndReveal(place.offset(), place.length());
    }

    /**
     * Tells the elements at the cursor.
     *
     * @param found is told the qualified name of the innermost element that has a kind, on the UI thread; not called where
     *            there is none
     */
    public void atCursor(Class<? extends Named> kind, Consumer<String> found) {
        if (text.editor().getSelectionProvider().getSelection() instanceof ITextSelection cursor) {
            ask(checked -> checked.project().file(text.file()).map(file -> at(file, cursor.getOffset(), kind)).orElse(null),
                    found);
        }
    }

    private static String at(BmcResource file, int offset, Class<? extends Named> kind) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        while (at != null && !kind.isInstance(at)) {
            at = at.eContainer();
        }
        return at == null ? null : Names.qualified((Named) at);
    }

    private <T> void ask(Function<CheckedProject, T> question, Consumer<T> told) {
        Display display = Display.getCurrent();
        text.ask(question).whenComplete((answer, failure) -> {
            if (failure != null) {
                Log.error("Cannot find the way between " + text.file() + " and its picture", failure);
            } else if (answer != null) {
                display.asyncExec(() -> {
                    if (isOpen()) {
                        told.accept(answer);
                    }
                });
            }
        });
    }

    /** Whether the editor was not closed while the answer was found. */
    private boolean isOpen() {
        return text.editor().getDocumentProvider() != null;
    }
}
