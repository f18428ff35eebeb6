// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.paint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Dash;
import org.databril.diagram.scene.Disc;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Shape;
import org.databril.diagram.scene.Step;
import org.databril.diagram.scene.Text;
import org.databril.diagram.scene.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * Paints a scene on SWT graphics: every shape and line of text where the exported picture has it, at any zoom. One
 * painter serves one painting.
 */
public final class ScenePainter {
    /** Letters smaller than so many pixels cannot be read; they are painted as the lines they look like. */
    private static final double READABLE = 3;
    /** How high small letters are in a font, and how much ink there is in them, of 255. */
    private static final double SMALL = 0.53;
    private static final int INK = 120;
    /** From this zoom on details of a picture can be told from rectangles, and how many pixels make such a detail. */
    private static final double DETAILED = 0.45;
    private static final double DETAIL = 5;

    private final GC gc;
    private final Theme theme;
    private final GlyphPaths texts;
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);
    private final double x;
    private final double y;
    private final double zoom;

    /**
     * A painter on graphics that are not transformed.
     *
     * @param x where the left edge of the scene is, in pixels
     * @param y where its upper edge is
     * @param zoom how many pixels a unit of the scene takes
     */
    public ScenePainter(GC gc, Theme theme, double x, double y, double zoom) {
        this.gc = gc;
        this.theme = theme;
        this.x = x;
        this.y = y;
        this.zoom = zoom;
        texts = GlyphPaths.of(gc.getDevice());
    }

    /** Gives back what painting took on a device other than the display, such as a printer. */
    public void release() {
        if (!(gc.getDevice() instanceof Display)) {
            texts.clear();
        }
    }

    /** Paints the page and what of it is inside the clipping of the graphics. */
    public void paint(Scene scene) {
        paint(List.of(new Box(0, 0, scene.width(), scene.height(), 0, Look.filled(Ink.PAPER))));
        paint(scene.nodes());
    }

    /** Paints some parts of a scene, without the page under them. */
    public void paint(List<? extends Node> nodes) {
        var clip = gc.getClipping();
        Bounds seen = new Bounds((clip.x - x) / zoom, (clip.y - y) / zoom, clip.width / zoom, clip.height / zoom);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
        nodes.forEach(node -> paint(node, seen));
        gc.setTransform(null);
    }

    /** Draws a line around a place of the scene: what is selected. */
    public void outline(Bounds place) {
        double margin = 3;
        Box box = new Box(place.grown(margin), 2 * margin, Look.line(Ink.DATA, 2));
        paint(box, box.bounds());
        gc.setTransform(null);
    }

    private void paint(Node node, Bounds seen) {
        switch (node) {
            case Group group -> group.children().forEach(child -> paint(child, seen));
            case Text text -> {
                if (text.baseline() + text.type().size() >= seen.y() && text.baseline() - text.type().size() <= seen.bottom()) {
                    paint(text);
                }
            }
            case Shape shape -> {
                if (shape.bounds().grown(shape.look().width()).overlaps(seen)) {
                    paint(shape);
                }
            }
        }
    }

    private void paint(Shape shape) {
        if (zoom < DETAILED && isDetail(shape)) {
            paintDetail(shape);
        } else {
            paintExactly(shape);
        }
    }

    private boolean isDetail(Shape shape) {
        return switch (shape) {
            case Box box -> box.look().dash().lengths().isEmpty();
            case Disc disc -> 2 * disc.radius() * zoom < DETAIL;
            case Path path -> {
                Bounds bounds = path.bounds();
                yield Math.max(bounds.width(), bounds.height()) * zoom < DETAIL;
            }
        };
    }

    /** As rectangles of whole pixels, which are painted much faster than outlines. */
    private void paintDetail(Shape shape) {
        gc.setTransform(null);
        Bounds at = shape.bounds();
        Look look = shape.look();
        int left = (int) Math.round(x + at.x() * zoom);
        int top = (int) Math.round(y + at.y() * zoom);
        int width = Math.max(1, (int) Math.round(x + at.right() * zoom) - left);
        int height = Math.max(1, (int) Math.round(y + at.bottom() * zoom) - top);
        int alpha = gc.getAlpha();
        if (look.fill() != Ink.NONE) {
            gc.setBackground(colour(look.fill()));
            gc.fillRectangle(left, top, width, height);
        }
        if (look.stroked()) {
            gc.setAlpha((int) (alpha * Math.min(1, look.width() * zoom)));
            gc.setBackground(colour(look.stroke()));
            gc.fillRectangle(left, top, width, 1);
            gc.fillRectangle(left, top + height - 1, width, 1);
            gc.fillRectangle(left, top, 1, height);
            gc.fillRectangle(left + width - 1, top, 1, height);
            gc.setAlpha(alpha);
        }
    }

    private void paintExactly(Shape shape) {
        place(0, 0, zoom, zoom);
        var path = path(shape);
        Look look = shape.look();
        if (look.fill() != Ink.NONE) {
            gc.setBackground(colour(look.fill()));
            gc.fillPath(path);
        }
        if (look.stroked()) {
            gc.setForeground(colour(look.stroke()));
            gc.setLineAttributes(line(look));
            gc.drawPath(path);
        }
        path.dispose();
    }

    private void paint(Text text) {
        if (text.type().size() * zoom < READABLE) {
            paintUnreadable(text);
        } else if (text.type().face().has(text.content())) {
            double scale = zoom * text.type().size() / GlyphPaths.EM;
            place(text.left(), text.baseline(), scale, scale);
            gc.setBackground(colour(text.ink()));
            gc.fillPath(texts.path(text.type(), text.content()));
        } else {
            paintForeign(text);
        }
    }

    private void paintUnreadable(Text text) {
        gc.setTransform(null);
        double top = y + (text.baseline() - text.type().size() * SMALL) * zoom;
        double bottom = y + text.baseline() * zoom;
        int alpha = gc.getAlpha();
        gc.setAlpha(alpha * INK / 255);
        gc.setBackground(colour(text.ink()));
        int left = (int) Math.round(x + text.left() * zoom);
        gc.fillRectangle(left, (int) Math.round(top), (int) Math.max(1, Math.round(text.width() * zoom)),
                (int) Math.max(1, Math.round(bottom) - Math.round(top)));
        gc.setAlpha(alpha);
    }

    /** What the shipped font has no letters for, in the font of the workbench, in the room it was given. */
    private void paintForeign(Text text) {
        gc.setFont(null);
        FontMetrics metrics = gc.getFontMetrics();
        double scale = zoom * text.type().size() * (1 + text.type().descent() / text.type().ascent()) / metrics.getHeight();
        Point measured = gc.stringExtent(text.content());
        double squeeze = measured.x == 0 ? 1 : Math.min(1, text.width() * zoom / (measured.x * scale));
        place(text.left(), text.baseline(), scale * squeeze, scale);
        gc.setForeground(colour(text.ink()));
        gc.drawString(text.content(), 0, -metrics.getAscent() - metrics.getLeading(), true);
    }

    /** Makes a point of the scene the origin. */
    private void place(double sceneX, double sceneY, double scaleX, double scaleY) {
        Transform transform = new Transform(gc.getDevice(), (float) scaleX, 0, 0, (float) scaleY,
                (float) (x + sceneX * zoom), (float) (y + sceneY * zoom));
        gc.setTransform(transform);
        transform.dispose();
    }

    private org.eclipse.swt.graphics.Path path(Shape shape) {
        var path = new org.eclipse.swt.graphics.Path(gc.getDevice());
        switch (shape) {
            case Box box -> outline(path, box);
            case Disc disc -> path.addArc((float) (disc.x() - disc.radius()), (float) (disc.y() - disc.radius()),
                    (float) (2 * disc.radius()), (float) (2 * disc.radius()), 0, 360);
            case Path steps -> steps.steps().forEach(step -> add(path, step));
        }
        return path;
    }

    private static void outline(org.eclipse.swt.graphics.Path path, Box box) {
        Bounds at = box.bounds();
        float left = (float) at.x();
        float top = (float) at.y();
        float right = (float) at.right();
        float bottom = (float) at.bottom();
        float size = (float) Math.min(2 * box.radius(), Math.min(at.width(), at.height()));
        if (size <= 0) {
            path.addRectangle(left, top, right - left, bottom - top);
            return;
        }
        path.addArc(right - size, top, size, size, 90, -90);
        path.addArc(right - size, bottom - size, size, size, 0, -90);
        path.addArc(left, bottom - size, size, size, -90, -90);
        path.addArc(left, top, size, size, 180, -90);
        path.close();
    }

    private static void add(org.eclipse.swt.graphics.Path path, Step step) {
        switch (step) {
            case Step.Move(var px, var py) -> path.moveTo((float) px, (float) py);
            case Step.Line(var px, var py) -> path.lineTo((float) px, (float) py);
            case Step.Curve(var x1, var y1, var x2, var y2, var px, var py) ->
                path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) px, (float) py);
            case Step.Close() -> path.close();
        }
    }

    private static LineAttributes line(Look look) {
        Dash dash = look.dash();
        LineAttributes line = new LineAttributes((float) look.width(), dash.round() ? SWT.CAP_ROUND : SWT.CAP_FLAT,
                SWT.JOIN_ROUND);
        if (!dash.lengths().isEmpty()) {
            line.style = SWT.LINE_CUSTOM;
            line.dash = new float[dash.lengths().size()];
            for (int i = 0; i < line.dash.length; i++) {
                line.dash[i] = dash.lengths().get(i).floatValue();
            }
        }
        return line;
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(ink, i -> {
            int rgb = theme.rgb(i);
            return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        });
    }
}
