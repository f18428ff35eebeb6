// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A line that is typed right on a picture: Enter takes it, Escape does not, and to click elsewhere takes it too. */
public final class InlineText {
    private static final int LEAST_WIDTH = 140;

    private final Text field;
    private boolean over;

    /**
     * Opens a line.
     *
     * @param on the control that shows the picture
     * @param place where, in pixels of that control
     * @param words what stands there at first
     * @param selected whether that is selected, so that typing replaces it
     * @param name what it is for, for screen readers
     * @param taken is given what was typed, and whether with Enter
     * @param closed is told that the line goes, and whether with Enter
     */
    public InlineText(Composite on, Rectangle place, String words, boolean selected, String name, Taken taken, Consumer<Boolean> closed) {
        field = new Text(on, SWT.SINGLE | SWT.BORDER);
        field.setText(words);
        field.setToolTipText(name);
        SpokenName.of(field, name);
        field.setBounds(place.x, place.y, width(on, place), field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        if (selected) {
            field.selectAll();
        } else {
            field.setSelection(words.length());
        }
        field.setFocus();
        field.addListener(SWT.DefaultSelection, event -> finish(taken, closed, true, true));
        field.addListener(SWT.FocusOut, event -> finish(taken, closed, true, false));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                finish(taken, closed, false, false);
            }
        });
    }

    /** Room for the words where the picture is small, up to its edge. */
    private int width(Composite on, Rectangle place) {
        int wanted = Math.max(LEAST_WIDTH, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        return Math.max(place.width, Math.min(wanted, on.getClientArea().width - place.x));
    }

    /** Takes what was typed. */
    public interface Taken {
        /** What was typed, and whether Enter ended it. */
        void take(String words, boolean entered);
    }

    /** Whether it is still typed in. */
    public boolean isOpen() {
        return !over;
    }

    /** The control that it is typed into. */
    public Text field() {
        return field;
    }

    private void finish(Taken taken, Consumer<Boolean> closed, boolean takes, boolean entered) {
        if (over) {
            return;
        }
        over = true;
        var words = field.getText().strip();
        var display = field.getDisplay();
        display.asyncExec(field::dispose);
        closed.accept(entered);
        if (takes) {
            taken.take(words, entered);
        }
    }
}
