// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Scene;
import org.databril.workbench.paint.ScenePainter;
import org.databril.workbench.paint.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Shows one picture: scrolls, zooms, and tells which element is clicked on. */
public final class PictureCanvas extends Canvas {
    /** What a picture is made to fit into. */
    enum Fit {
        /** It stays as large as it is. */
        NOTHING,
        /** The width there is; the rest can be scrolled to. */
        WIDTH,
        /** The room there is, so that all of it is seen. */
        ROOM
    }

    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;
    private static final int MARGIN = 8;

    private final Consumer<String> onClick;
    private Scene scene;
    private String selected = "";
    private double zoom = 1;
    private Fit fit = Fit.WIDTH;
    private int left;
    private int top;

    /**
     * An empty one.
     *
     * @param onClick is told the qualified name of the element that was clicked on
     */
    public PictureCanvas(Composite parent, Consumer<String> onClick) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.onClick = onClick;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.MouseMove, this::hover);
        scrollBy(getVerticalBar(), () -> top = getVerticalBar().getSelection());
        scrollBy(getHorizontalBar(), () -> left = getHorizontalBar().getSelection());
    }

    private void scrollBy(ScrollBar bar, Runnable move) {
        bar.addListener(SWT.Selection, event -> {
            move.run();
            redraw();
        });
    }

    /** Shows a picture in the place of the one before; null for none. Zoom and place stay where they are. */
    public void show(Scene picture) {
        if (picture == scene) {
            return;
        }
        boolean other = scene == null || picture == null || !scene.diagram().equals(picture.diagram());
        scene = picture;
        if (other) {
            selected = "";
            left = 0;
            top = 0;
        }
        arrange();
        redraw();
    }

    /** The picture; null for none. */
    public Scene scene() {
        return scene;
    }

    /** Draws a line around an element, given by its qualified name; empty for none. */
    public void select(String element) {
        selected = element;
        redraw();
    }

    /** How many pixels a unit of the picture takes. */
    public double zoom() {
        return zoom;
    }

    /** Shows more of the picture, smaller. */
    public void zoomOut() {
        zoomTo(zoom / STEP, centre());
    }

    /** Shows less of the picture, larger. */
    public void zoomIn() {
        zoomTo(zoom * STEP, centre());
    }

    /** Makes the picture as wide as the room there is, now and when the room changes. */
    public void fit() {
        fit(Fit.WIDTH);
    }

    /** Makes the picture fit, now and when the room changes. */
    void fit(Fit into) {
        fit = into;
        arrange();
        redraw();
    }

    /** Moves what is seen, in pixels. */
    void scroll(int right, int down) {
        left += right;
        top += down;
        arrange();
        redraw();
    }

    /** Draws a line around the first of some elements that is in the picture, and scrolls to it; none for no line. */
    public void point(List<String> elements) {
        String found = elements.stream().filter(element -> scene != null && scene.boundsOf(element).isPresent()).findFirst()
                .orElse("");
        if (!found.equals(selected)) {
            select(found);
            if (scene != null) {
                scene.boundsOf(found).ifPresent(this::reveal);
            }
        }
    }

    /** The qualified name of the element with a line around; empty for none. */
    public String selected() {
        return selected;
    }

    /** Scrolls as far as it takes to see a place of the picture; its upper left corner where it is too large. */
    private void reveal(Bounds place) {
        Rectangle area = getClientArea();
        Point from = toControl(place.x(), place.y());
        Point to = toControl(place.right(), place.bottom());
        scroll(distance(from.x, to.x, area.width), distance(from.y, to.y, area.height));
    }

    private static int distance(int from, int to, int room) {
        if (from >= MARGIN && to <= room - MARGIN) {
            return 0;
        }
        return from < MARGIN || to - from > room - 2 * MARGIN ? from - 3 * MARGIN : to - room + 3 * MARGIN;
    }

    /** Where a place of the picture is on the control; for who points at it. */
    public Point toControl(double x, double y) {
        return new Point((int) Math.round(originX() + x * zoom), (int) Math.round(originY() + y * zoom));
    }

    private Point centre() {
        Rectangle area = getClientArea();
        return new Point(area.width / 2, area.height / 2);
    }

    private void zoomTo(double wanted, Point fixed) {
        double next = Math.clamp(wanted, SMALLEST, LARGEST);
        double x = (fixed.x - originX()) / zoom;
        double y = (fixed.y - originY()) / zoom;
        zoom = next;
        fit = Fit.NOTHING;
        left = (int) Math.round(x * zoom + MARGIN - fixed.x);
        top = (int) Math.round(y * zoom + MARGIN - fixed.y);
        arrange();
        redraw();
    }

    private double originX() {
        int spare = getClientArea().width - pixels(scene == null ? 0 : scene.width());
        return spare > 0 ? MARGIN + spare / 2.0 : MARGIN - left;
    }

    private double originY() {
        int spare = getClientArea().height - pixels(scene == null ? 0 : scene.height());
        return fit == Fit.ROOM && spare > 0 ? MARGIN + spare / 2.0 : MARGIN - top;
    }

    private int pixels(double length) {
        return (int) Math.ceil(length * zoom) + 2 * MARGIN;
    }

    private void arrange() {
        if (scene == null) {
            getHorizontalBar().setVisible(false);
            getVerticalBar().setVisible(false);
            return;
        }
        Rectangle area = getClientArea();
        if (fit != Fit.NOTHING) {
            double wide = (area.width - 2.0 * MARGIN) / scene.width();
            double high = (area.height - 2.0 * MARGIN) / scene.height();
            zoom = Math.clamp(fit == Fit.WIDTH ? wide : Math.min(wide, high), SMALLEST, LARGEST);
        }
        left = arrange(getHorizontalBar(), left, pixels(scene.width()), area.width);
        top = arrange(getVerticalBar(), top, pixels(scene.height()), area.height);
    }

    private static int arrange(ScrollBar bar, int at, int whole, int seen) {
        int room = Math.max(1, seen);
        int place = Math.clamp(at, 0, Math.max(0, whole - room));
        bar.setVisible(whole > room);
        bar.setValues(place, 0, Math.max(whole, 1), Math.min(room, Math.max(whole, 1)), 24, room);
        return place;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        if (scene == null) {
            return;
        }
        ScenePainter painter = new ScenePainter(gc, Tone.theme(getParent()), originX(), originY(), zoom);
        painter.paint(scene);
        if (!selected.isEmpty()) {
            scene.boundsOf(selected).ifPresent(painter::outline);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) == 0 || scene == null) {
            return;
        }
        event.doit = false;
        zoomTo(event.count > 0 ? zoom * STEP : zoom / STEP, new Point(event.x, event.y));
    }

    private String elementAt(Event event) {
        return scene == null ? ""
                : scene.elementAt((event.x - originX()) / zoom, (event.y - originY()) / zoom).orElse("");
    }

    private void click(Event event) {
        String element = elementAt(event);
        if (event.button == 1 && !element.isEmpty()) {
            select(element);
            onClick.accept(element);
        }
    }

    private void hover(Event event) {
        String element = elementAt(event);
        setCursor(element.isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        String told = scene == null ? null : scene.groups().stream().filter(group -> group.element().equals(element)
                && !group.title().isEmpty()).map(Group::title).findFirst().orElse(null);
        if (!Objects.equals(told, getToolTipText())) {
            setToolTipText(told);
        }
    }
}
