// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import org.databril.diagram.graph.GraphDrawing;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Theme;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.page.SpokenName;
import org.databril.workbench.paint.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** All of the linkage, small, with a frame around what is seen of it; the frame can be moved. */
final class Overview {
    private static final int EDGE = 6;

    private final LinkageViewer viewer;
    private final Canvas control;
    private boolean held;

    Overview(Composite parent, LinkageViewer viewer) {
        this.viewer = viewer;
        control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        control.setBackground(parent.getBackground());
        SpokenName.of(control, Messages.linkage_overview);
        control.setToolTipText(Messages.linkage_overview);
        control.addListener(SWT.Paint, event -> paint(event.gc));
        control.addListener(SWT.MouseDown, event -> {
            held = event.button == 1;
            move(event);
        });
        control.addListener(SWT.MouseMove, this::move);
        control.addListener(SWT.MouseUp, event -> held = false);
        var port = viewer.canvas().getViewport();
        port.getHorizontalRangeModel().addPropertyChangeListener(event -> redraw());
        port.getVerticalRangeModel().addPropertyChangeListener(event -> redraw());
    }

    Canvas control() {
        return control;
    }

    /** To be called when what is shown is another, or elsewhere. */
    void redraw() {
        if (!control.isDisposed()) {
            control.redraw();
        }
    }

    private double scale(Scene scene) {
        var room = control.getClientArea();
        return Math.max(0.001, Math.min((room.width - 2.0 * EDGE) / scene.width(), (room.height - 2.0 * EDGE) / scene.height()));
    }

    private void paint(GC gc) {
        viewer.sheet().linkage().map(Linkage::drawing).ifPresent(drawing -> paint(gc, drawing, Tone.theme(control)));
    }

    private void paint(GC gc, GraphDrawing drawing, Theme theme) {
        double scale = scale(drawing.scene());
        gc.setBackground(Inks.of(theme, Ink.PAPER));
        gc.fillRectangle(EDGE, EDGE, (int) (drawing.scene().width() * scale), (int) (drawing.scene().height() * scale));
        gc.setForeground(Inks.of(theme, Ink.LINE));
        drawing.lines().forEach(line -> {
            int[] points = line.points().stream().mapToInt(at -> EDGE + (int) Math.round(at * scale)).toArray();
            gc.drawPolyline(points);
        });
        drawing.cards().forEach(card -> {
            gc.setBackground(Inks.of(theme, card.part() == 1 ? Ink.DATA : card.part() == 2 ? Ink.WANTED : Ink.MUTED));
            Bounds at = card.place();
            gc.fillRectangle(EDGE + (int) (at.x() * scale), EDGE + (int) (at.y() * scale), (int) Math.max(2, at.width() * scale),
                    (int) Math.max(2, at.height() * scale));
        });
        var seen = viewer.canvas().getViewport().getClientArea();
        double factor = scale / viewer.zoom();
        gc.setForeground(Inks.of(theme, Ink.INK));
        gc.setLineWidth(2);
        gc.drawRectangle(EDGE + (int) (seen.x * factor), EDGE + (int) (seen.y * factor), (int) (seen.width * factor) - 1,
                (int) (seen.height * factor) - 1);
    }

    private void move(Event event) {
        if (held) {
            viewer.sheet().scene().ifPresent(scene -> {
                double factor = viewer.zoom() / scale(scene);
                var seen = viewer.canvas().getViewport().getClientArea();
                viewer.canvas().scrollTo((int) ((event.x - EDGE) * factor) - seen.width / 2, (int) ((event.y - EDGE) * factor) - seen.height / 2);
            });
        }
    }
}
