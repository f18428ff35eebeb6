// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.hover;

import org.databril.workbench.language.links.Targets;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;

/** Shows a {@link Markup} in a small window; its links can be clicked, and it takes what comes later. */
public final class RichTextControl extends AbstractInformationControl implements IInformationControlExtension2 {
    /** How wide a text becomes before it is broken into lines, in characters. */
    private static final int WIDTH = 70;

    private ScrolledFormText scrolled;
    private FormText form;
    private boolean filled;
    private Object shown;

    private RichTextControl(Shell parent, String status) {
        super(parent, status);
        create();
    }

    /** Makes such windows without a word at the bottom, for beside a list. */
    public static IInformationControlCreator creator() {
        return creator(null);
    }

    /** Makes such windows that tell how to go into them. */
    public static IInformationControlCreator hoverCreator() {
        return creator(EditorsUI.getTooltipAffordanceString());
    }

    private static IInformationControlCreator creator(String status) {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected IInformationControl doCreateInformationControl(Shell parent) {
                return new RichTextControl(parent, status);
            }
        };
    }

    @Override
    protected void createContent(Composite parent) {
        scrolled = new ScrolledFormText(parent, SWT.V_SCROLL, true);
        form = scrolled.getFormText();
        MarkupText.prepare(form, target -> {
            setVisible(false);
            Targets.open(target);
        });
        colour(parent.getForeground(), parent.getBackground());
    }

    @Override
    public void setForegroundColor(Color foreground) {
        super.setForegroundColor(foreground);
        colour(foreground, null);
    }

    @Override
    public void setBackgroundColor(Color background) {
        super.setBackgroundColor(background);
        colour(null, background);
    }

    private void colour(Color foreground, Color background) {
        if (foreground != null) {
            scrolled.setForeground(foreground);
            form.setForeground(foreground);
        }
        if (background != null) {
            scrolled.setBackground(background);
            form.setBackground(background);
        }
    }

    @Override
    public void setInput(Object input) {
        shown = input;
        if (input instanceof LaterMarkup later && later.now().isEmpty()) {
            show(Markup.plain("\u2026"));
            Display display = form.getDisplay();
            later.answer().thenAccept(answer -> display.asyncExec(() -> {
                if (!form.isDisposed() && shown == later) {
                    show(answer);
                    Point size = computeSizeHint();
                    setSize(size.x, size.y);
                }
            }));
        } else if (input instanceof LaterMarkup later) {
            show(later.now().get());
        } else if (input instanceof Markup markup) {
            show(markup);
        } else {
            show(Markup.plain(String.valueOf(input)));
        }
    }

    private void show(Markup markup) {
        filled = true;
        form.setText(markup.form(), true, false);
        scrolled.reflow(true);
    }

    @Override
    public boolean hasContents() {
        return filled;
    }

    @Override
    public Point computeSizeHint() {
        int widest = computeSizeConstraints(WIDTH, 1).x;
        Point free = form.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        int width = Math.min(free.x, widest);
        Point broken = form.computeSize(width, SWT.DEFAULT, true);
        Rectangle trim = computeTrim();
        int bar = scrolled.getVerticalBar() == null ? 0 : scrolled.getVerticalBar().getSize().x;
        Point constraints = getSizeConstraints();
        int height = broken.y + trim.height;
        int most = constraints == null || constraints.y == SWT.DEFAULT ? height : Math.max(constraints.y, computeSizeConstraints(1, 18).y);
        return new Point(width + trim.width + bar, Math.min(height, most));
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return creator(null);
    }
}
