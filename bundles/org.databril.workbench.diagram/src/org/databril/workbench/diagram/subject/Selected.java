// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.subject;

import java.util.List;
import java.util.function.Consumer;

import org.databril.workbench.Log;
import org.databril.workbench.check.LiveState;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.picture.AtCursor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Follows what is selected in a window: the cursor of the text that is worked on, elements on a page, among the projects
 * or the problems. Tells it again whenever the text was looked at anew. To be used on the UI thread.
 */
public final class Selected {
    private final IWorkbenchWindow window;
    private final Consumer<Subject> receiver;
    private final ISelectionListener selections = this::selected;
    private final ISelectionChangedListener cursor = event -> look();
    private final Runnable onActive = this::follow;
    private final Runnable onText = this::textChanged;
    private LiveTexts texts;
    private LiveText followed;
    private Subject subject;
    private boolean byCursor;
    private long asked;

    /**
     * Follows nothing yet.
     *
     * @param receiver is told what is selected; null for nothing
     */
    public Selected(IWorkbenchWindow window, Consumer<Subject> receiver) {
        this.window = window;
        this.receiver = receiver;
    }

    /** Follows from now on, and tells what is selected now. */
    public void start() {
        if (texts == null) {
            texts = LiveTexts.of(window);
            texts.addListener(onActive);
            window.getSelectionService().addPostSelectionListener(selections);
            follow();
        }
    }

    /** Follows no more. */
    public void stop() {
        if (texts != null) {
            forget();
            texts.removeListener(onActive);
            window.getSelectionService().removePostSelectionListener(selections);
            texts = null;
        }
    }

    /** Takes other elements of the same project as selected, such as one by its new name. */
    public void take(List<String> names) {
        if (subject != null) {
            give(subject.with(names));
        }
    }

    private void follow() {
        forget();
        followed = texts.active().orElse(null);
        if (followed == null) {
            asked++;
            give(null);
            return;
        }
        followed.addListener(onText);
        if (followed.editor().getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(cursor);
        }
        look();
    }

    private void forget() {
        if (followed != null) {
            followed.removeListener(onText);
            if (followed.editor().getSelectionProvider() instanceof IPostSelectionProvider provider) {
                provider.removePostSelectionChangedListener(cursor);
            }
            followed = null;
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection some && !some.isEmpty()) {
            SelectedElements.of(some, window).ifPresent(found -> {
                asked++;
                byCursor = false;
                give(found);
            });
        } else if (selection instanceof ITextSelection && followed != null && part == window.getActivePage().getActiveEditor()) {
            look();
        }
    }

    /** While somebody types, the cursor is in other elements without being moved. */
    private void textChanged() {
        if (byCursor || subject == null) {
            look();
        } else {
            give(subject);
        }
    }

    private void look() {
        LiveText text = followed;
        if (text == null || text.state().isEmpty()) {
            return;
        }
        long question = ++asked;
        int offset = AtCursor.offset(text);
        LiveState state = text.state().get();
        AtCursor.ask(text, offset).whenComplete((names, failure) -> {
            if (failure != null) {
                Log.error("Cannot tell what the cursor is on in " + text.file(), failure);
                return;
            }
            List<String> found = names.isEmpty() ? root(state, offset) : List.of(names.getFirst());
            window.getShell().getDisplay().asyncExec(() -> {
                if (question == asked && text == followed) {
                    byCursor = true;
                    give(found.isEmpty() ? null : new Subject(window, text.file(), found, null));
                }
            });
        });
    }

    private static List<String> root(LiveState state, int offset) {
        return state.roots().stream().filter(head -> head.offset() <= offset && offset <= head.end()).findFirst()
                .or(() -> state.roots().stream().findFirst()).map(head -> List.of(head.name())).orElse(List.of());
    }

    private void give(Subject found) {
        subject = found;
        receiver.accept(found);
    }
}
