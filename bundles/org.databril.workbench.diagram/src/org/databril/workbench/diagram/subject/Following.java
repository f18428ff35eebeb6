// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.subject;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.databril.server.session.CheckedProject;
import org.databril.workbench.Images;
import org.databril.workbench.Log;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Keeps a view about what is selected, as long as the view can be seen: hidden, it costs nothing. A pinned view stays with
 * its elements and follows only their text. To be used on the UI thread.
 */
public final class Following {
    private final IViewSite site;
    private final Consumer<Subject> shown;
    private final Selected selected;
    private final IPartListener2 seen = new Seen();
    private final Display display = Display.getCurrent();
    private Subject subject;
    private boolean pinned;
    private long asked;

    /**
     * Follows nothing yet.
     *
     * @param shown is told what to be about, and again whenever its text was looked at anew; null for nothing
     */
    public Following(IViewSite site, Consumer<Subject> shown) {
        this.site = site;
        this.shown = shown;
        selected = new Selected(site.getWorkbenchWindow(), this::take);
    }

    /** Begins to follow; to be called when the view can show something. */
    public void begin() {
        site.getPage().addPartListener(seen);
        if (site.getPage().isPartVisible(site.getPart())) {
            selected.start();
        }
    }

    private void take(Subject found) {
        if (!pinned || subject == null) {
            subject = found;
        }
        shown.accept(subject);
    }

    /** What the view is about; null for nothing. */
    public Subject subject() {
        return subject;
    }

    /** Is about other elements of the project from now on, such as one by its new name. */
    public void take(List<String> names) {
        if (pinned && subject != null) {
            subject = subject.with(names);
            shown.accept(subject);
        } else {
            selected.take(names);
        }
    }

    /** Whether it stays with its elements whatever is selected. */
    public void pin(boolean stay) {
        pinned = stay;
        if (!stay && site.getPage().isPartVisible(site.getPart())) {
            selected.stop();
            selected.start();
        }
    }

    /** Lets undo and redo take back and do again what was written into the text. */
    public void undoInText() {
        for (var step : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
            site.getActionBars().setGlobalActionHandler(step.getId(), new Action() {
                @Override
                public void run() {
                    Optional.ofNullable(subject).flatMap(Subject::text).map(text -> text.editor().getAction(step.getId()))
                            .filter(IAction::isEnabled).ifPresent(IAction::run);
                }
            });
        }
    }

    /** The switch of {@link #pin(boolean)}. */
    public IAction pinAction() {
        var pin = new Action(Messages.follow_pin, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                pin(isChecked());
            }
        };
        pin.setToolTipText(Messages.follow_pin_tooltip);
        pin.setImageDescriptor(Images.of(Following.class.getResource("/icons/pin.svg")));
        return pin;
    }

    /**
     * Asks something about the subject; only the answer to the last question is told, and only while the view is about that.
     *
     * @param told is told the answer on the UI thread
     */
    public <T> void ask(Function<CheckedProject, T> question, Consumer<T> told) {
        long ticket = ++asked;
        Subject about = subject;
        about.ask(question).whenComplete((answer, failure) -> {
            if (failure != null) {
                Log.error("Cannot tell about " + about.names(), failure);
            } else if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (ticket == asked && about.equals(subject) && !site.getShell().isDisposed()) {
                        told.accept(answer);
                    }
                });
            }
        });
    }

    /** The view is closed. */
    public void dispose() {
        asked++;
        selected.stop();
        site.getPage().removePartListener(seen);
    }

    private final class Seen implements IPartListener2 {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == site.getPart()) {
                selected.start();
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == site.getPart()) {
                asked++;
                selected.stop();
            }
        }
    }
}
