// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Disc;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Step;
import org.databril.diagram.scene.Text;
import org.databril.diagram.scene.Theme;

/** Paints a scene on a page, whose y goes up. */
final class PagePainter {

    /** How far the control points of a Bézier curve are along the tangents to make a quarter of a circle. */
    private static final double QUARTER = 0.5522847498;

    private final PDPageContentStream content;
    private final PageText texts;
    private final Theme theme;
    private final double scale;
    private final double left;
    private final double top;

    PagePainter(PDPageContentStream content, Fonts fonts, Theme theme, double scale, double left, double top) {
        this.content = content;
        this.texts = new PageText(content, fonts);
        this.theme = theme;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    void paint(Scene scene) throws IOException {
        content.transform(new Matrix(new AffineTransform(scale, 0, 0, scale, left, top)));
        for (Node node : scene.nodes()) {
            paint(node);
        }
    }

    private void paint(Node node) throws IOException {
        switch (node) {
            case Group group -> {
                for (Node child : group.children()) {
                    paint(child);
                }
            }
            case Box box -> {
                outline(box);
                paint(box.look());
            }
            case Disc disc -> {
                rounded(disc.bounds(), disc.radius());
                paint(disc.look());
            }
            case Path path -> {
                outline(path);
                paint(path.look());
            }
            case Text text -> {
                fillWith(text.ink());
                texts.show(text);
            }
        }
    }

    private void outline(Box box) throws IOException {
        Bounds at = box.bounds();
        if (box.radius() > 0) {
            rounded(at, Math.min(box.radius(), Math.min(at.width(), at.height()) / 2));
        } else {
            content.addRect((float) at.x(), (float) -at.bottom(), (float) at.width(), (float) at.height());
        }
    }

    private void rounded(Bounds at, double r) throws IOException {
        double k = r * (1 - QUARTER);
        move(at.x() + r, at.y());
        line(at.right() - r, at.y());
        curve(at.right() - k, at.y(), at.right(), at.y() + k, at.right(), at.y() + r);
        line(at.right(), at.bottom() - r);
        curve(at.right(), at.bottom() - k, at.right() - k, at.bottom(), at.right() - r, at.bottom());
        line(at.x() + r, at.bottom());
        curve(at.x() + k, at.bottom(), at.x(), at.bottom() - k, at.x(), at.bottom() - r);
        line(at.x(), at.y() + r);
        curve(at.x(), at.y() + k, at.x() + k, at.y(), at.x() + r, at.y());
        content.closePath();
    }

    private void outline(Path path) throws IOException {
        for (Step step : path.steps()) {
            switch (step) {
                case Step.Move(var x, var y) -> move(x, y);
                case Step.Line(var x, var y) -> line(x, y);
                case Step.Curve(var x1, var y1, var x2, var y2, var x, var y) -> curve(x1, y1, x2, y2, x, y);
                case Step.Close() -> content.closePath();
            }
        }
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) x, (float) -y);
    }

    private void line(double x, double y) throws IOException {
        content.lineTo((float) x, (float) -y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo((float) x1, (float) -y1, (float) x2, (float) -y2, (float) x, (float) -y);
    }

    private void paint(Look look) throws IOException {
        if (look.stroked()) {
            int rgb = theme.rgb(look.stroke());
            content.setStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
            content.setLineWidth((float) look.width());
            content.setLineCapStyle(look.dash().round() ? 1 : 0);
            content.setLineJoinStyle(1);
            content.setLineDashPattern(dashes(look.dash().lengths()), 0);
        }
        boolean filled = look.fill() != Ink.NONE;
        if (filled) {
            fillWith(look.fill());
        }
        if (filled && look.stroked()) {
            content.fillAndStroke();
        } else if (filled) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    private static float[] dashes(List<Double> lengths) {
        float[] dashes = new float[lengths.size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = lengths.get(i).floatValue();
        }
        return dashes;
    }

    private void fillWith(Ink ink) throws IOException {
        int rgb = theme.rgb(ink);
        content.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
    }

    private static float part(int rgb, int shift) {
        return (rgb >> shift & 0xFF) / 255f;
    }
}
