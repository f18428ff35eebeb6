// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import java.util.List;
import java.util.Optional;

import org.databril.workbench.Log;
import org.databril.workbench.change.FileTexts;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.picture.AtCursor;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.navigator.CommonNavigator;

/** While projects and editors are linked: selects among the projects the element that the cursor is in. */
final class CursorLink {
    private final CommonNavigator navigator;
    private final ElementTrees trees;
    private final LiveTexts texts;
    private final Runnable onActive = this::follow;
    private final Runnable onText = this::moved;
    private final ISelectionChangedListener onCursor = event -> moved();
    private LiveText followed;
    private List<String> elements = List.of();

    CursorLink(CommonNavigator navigator, ElementTrees trees) {
        this.navigator = navigator;
        this.trees = trees;
        texts = LiveTexts.of(navigator.getSite().getWorkbenchWindow());
        texts.addListener(onActive);
        follow();
    }

    private void follow() {
        forget();
        followed = texts.active().orElse(null);
        elements = List.of();
        if (followed != null) {
            followed.addListener(onText);
            if (followed.editor().getSelectionProvider() instanceof IPostSelectionProvider cursor) {
                cursor.addPostSelectionChangedListener(onCursor);
            }
            moved();
        }
    }

    private void forget() {
        if (followed != null) {
            followed.removeListener(onText);
            if (followed.editor().getSelectionProvider() instanceof IPostSelectionProvider cursor) {
                cursor.removePostSelectionChangedListener(onCursor);
            }
        }
    }

    private void moved() {
        LiveText text = followed;
        if (text == null || !text.isCurrent() || !isLinked()) {
            return;
        }
        AtCursor.ask(text, AtCursor.offset(text)).whenComplete((found, failure) -> {
            if (failure != null) {
                Log.error("Cannot tell what the cursor is on in " + text.file(), failure);
            } else if (!navigator.getCommonViewer().getControl().isDisposed()) {
                navigator.getCommonViewer().getControl().getDisplay().asyncExec(() -> point(text, found));
            }
        });
    }

    /** Somebody who chooses among the projects is not disturbed. */
    private boolean isLinked() {
        return navigator.isLinkingEnabled() && navigator.getSite().getPage().getActivePart() != navigator;
    }

    private void point(LiveText text, List<String> found) {
        if (text == followed && !found.equals(elements) && isLinked()) {
            elements = found;
            FileTexts.file(text.file()).ifPresent(this::select);
        }
    }

    /** To be called when there is another tree below a file: what is to be selected may be in it. */
    void read(IFile file) {
        if (followed != null && isLinked() && FileTexts.file(followed.file()).filter(file::equals).isPresent()) {
            select(file);
        }
    }

    private void select(IFile file) {
        if (navigator.getCommonViewer().getControl().isDisposed()) {
            return;
        }
        List<ElementNode> below = trees.of(file);
        Optional<ElementNode> node = elements.stream().flatMap(name -> below.stream().flatMap(each -> each.find(name).stream()))
                .findFirst();
        node.filter(found -> !navigator.getCommonViewer().getStructuredSelection().toList().contains(found))
                .ifPresent(found -> navigator.selectReveal(new StructuredSelection(found)));
    }

    void dispose() {
        texts.removeListener(onActive);
        forget();
        followed = null;
    }
}
