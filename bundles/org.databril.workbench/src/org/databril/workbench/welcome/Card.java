// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.welcome;

import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Theme;
import org.databril.workbench.paint.Tone;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A large button: an icon, what it does, and a sentence about it. */
public final class Card extends Canvas {
    private static final int MARGIN = 24;
    private static final int ICON = 40;
    private static final int RADIUS = 8;

    private final Image icon;
    private final String title;
    private final String text;
    private final Runnable action;
    private final Font titleFont;
    private boolean under;

    Card(Composite parent, Image icon, String title, String text, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.title = title;
        this.text = text;
        this.action = action;
        titleFont = new LocalResourceManager(JFaceResources.getResources(), this)
                .create(FontDescriptor.createFrom(getFont()).setHeight(14).setStyle(SWT.BOLD));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseUp, event -> press(event));
        describe();
    }

    /** What it does, as it says. */
    public String title() {
        return title;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private void hover(boolean now) {
        under = now;
        redraw();
    }

    private void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            action.run();
        }
    }

    private void press(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            action.run();
        }
    }

    private void paint(GC gc) {
        Theme theme = Tone.theme(getParent());
        Rectangle area = getClientArea();
        boolean strong = under || isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setBackground(colour(theme, Ink.WASH));
        gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, 2 * RADIUS, 2 * RADIUS);
        gc.setForeground(colour(theme, strong ? Ink.DATA : Ink.LINE));
        gc.setLineWidth(strong ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 2 * RADIUS, 2 * RADIUS);
        gc.drawImage(icon, MARGIN, MARGIN);
        int y = MARGIN + ICON + 16;
        y += text(gc, title, titleFont, colour(theme, Ink.INK), y, area.width) + 6;
        text(gc, text, getFont(), colour(theme, Ink.MUTED), y, area.width);
    }

    private static int text(GC gc, String text, Font font, Color colour, int y, int width) {
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setText(text);
        layout.setFont(font);
        layout.setWidth(Math.max(1, width - 2 * MARGIN));
        gc.setForeground(colour);
        layout.draw(gc, MARGIN, y);
        int height = layout.getBounds().height;
        layout.dispose();
        return height;
    }

    private static Color colour(Theme theme, Ink ink) {
        int rgb = theme.rgb(ink);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
