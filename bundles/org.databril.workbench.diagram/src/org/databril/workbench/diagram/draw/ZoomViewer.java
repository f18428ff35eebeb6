// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import java.util.List;
import java.util.Optional;

import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Theme;
import org.databril.workbench.diagram.draw.SceneFigure.Frame;
import org.databril.workbench.paint.Tone;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A viewer of one scene that is made larger and smaller, and as wide as the room there is. */
public abstract class ZoomViewer extends SceneViewer {
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 4;

    private Frame frame = new Frame(Theme.LIGHT, 1);
    private boolean fitted = true;

    /** A viewer in a composite, which gives it its ground. */
    protected ZoomViewer(Composite parent) {
        setEditDomain(new DefaultEditDomain(null));
        getEditDomain().addViewer(this);
        createControl(parent);
        setRootEditPart(new ScalableRootEditPart());
        canvas().setBackground(parent.getBackground());
        canvas().addControlListener(ControlListener.controlResizedAdapter(event -> fitAgain()));
        canvas().addListener(SWT.MouseVerticalWheel, event -> {
            if ((event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                zoom(event.count > 0 ? STEP : 1 / STEP, new Point(event.x, event.y));
            }
        });
    }

    /** The scene that it shows; empty for none. */
    protected abstract Optional<Scene> scene();

    /** The scene is to be shown in another frame from now on. */
    protected abstract void framed(Frame other);

    /** Shows anew what is known. */
    public void refresh() {
        getContents().refresh();
        // laid out at once: who asks where something is now must not be told where it was
        flush();
    }

    /** Larger or smaller by a factor, what is in the middle stays there. */
    public void zoom(double factor) {
        var area = canvas().getClientArea();
        zoom(factor, new Point(area.width / 2, area.height / 2));
    }

    private void zoom(double factor, Point still) {
        fitted = false;
        double before = frame.zoom();
        var corner = canvas().getViewport().getViewLocation();
        frame(before * factor);
        refresh();
        double change = frame.zoom() / before;
        canvas().scrollTo((int) Math.round((corner.x + still.x) * change - still.x),
                (int) Math.round((corner.y + still.y) * change - still.y));
    }

    /** One step larger. */
    public void zoomIn() {
        zoom(STEP);
    }

    /** One step smaller. */
    public void zoomOut() {
        zoom(1 / STEP);
    }

    /** As wide as the room there is, now and when the room changes. */
    public void fit() {
        fitted = true;
        fitAgain();
    }

    /** How many pixels a unit of the picture takes. */
    public double zoom() {
        return frame.zoom();
    }

    /** To be called when the scene is another: it goes on to fit, where it does. */
    protected void fitNow() {
        if (fitted) {
            fitZoom();
        }
    }

    private void fitAgain() {
        if (fitted && fitZoom()) {
            refresh();
        }
    }

    private boolean fitZoom() {
        double room = canvas().getClientArea().width - 4.0;
        double before = frame.zoom();
        double wide = scene().map(Scene::width).orElse(room);
        frame(room <= 0 ? before : room / wide);
        return before != frame.zoom();
    }

    private void frame(double zoom) {
        frame = new Frame(Tone.theme(canvas()), Math.clamp(zoom, SMALLEST, LARGEST));
        framed(frame);
    }

    /** Where the first of what is selected is, in pixels of the control; empty where nothing is. */
    public Optional<Rectangle> selectedPlace() {
        return ((List<?>) getSelectedEditParts()).stream().filter(part -> part != getContents())
                .map(part -> pixels((GraphicalEditPart) part)).findFirst();
    }

    /** Where a part is, in pixels of the control. */
    public static Rectangle pixels(GraphicalEditPart part) {
        var bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height);
    }
}
