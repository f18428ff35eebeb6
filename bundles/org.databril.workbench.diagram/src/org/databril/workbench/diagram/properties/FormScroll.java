// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Room for a form as wide as the view and as tall as it needs; what gets the keyboard comes into sight. */
final class FormScroll {
    private static final int MARGIN = 6;
    private static final int STEP = 24;

    private final ScrolledComposite scrolled;
    private final Composite content;
    private boolean asked;
    private Label told;

    FormScroll(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(STEP);
        content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 0).applyTo(content);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scrolled;
    }

    Composite content() {
        return content;
    }

    /** Lays out anew, once for all that changes its size at a time; what is told below a field comes into sight. */
    void resized(Control changed) {
        changed.requestLayout();
        told = changed instanceof Label label && !label.getText().isEmpty() ? label : told;
        if (!asked) {
            asked = true;
            content.getDisplay().asyncExec(() -> {
                asked = false;
                if (!content.isDisposed()) {
                    fit();
                    show();
                }
            });
        }
    }

    private void show() {
        if (told != null && !told.isDisposed()) {
            scrolled.showControl(told);
        }
        told = null;
    }

    private void fit() {
        int width = Math.max(scrolled.getClientArea().width, 0);
        scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT, true).y);
        content.layout(true, true);
    }
}
