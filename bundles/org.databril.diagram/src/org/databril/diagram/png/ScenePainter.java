// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
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

/** Paints a scene on AWT graphics, texts as outlines, so that no font has to be registered. */
public final class ScenePainter {

    private final Graphics2D graphics;
    private final Theme theme;

    /** A painter on graphics whose unit is that of scenes. */
    public ScenePainter(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        this.theme = theme;
    }

    /** Paints the page and all on it. */
    public void paint(Scene scene) {
        graphics.setColor(color(Ink.PAPER));
        graphics.fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()));
        scene.nodes().forEach(this::paint);
    }

    private void paint(Node node) {
        switch (node) {
            case Group group -> group.children().forEach(this::paint);
            case Box box -> paint(shape(box), box.look());
            case Disc disc -> paint(new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(),
                2 * disc.radius(), 2 * disc.radius()), disc.look());
            case Path path -> paint(shape(path), path.look());
            case Text text -> {
                graphics.setColor(color(text.ink()));
                graphics.fill(TextOutline.of(text));
            }
        }
    }

    private static Shape shape(Box box) {
        Bounds at = box.bounds();
        return box.radius() == 0 ? new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height())
            : new RoundRectangle2D.Double(at.x(), at.y(), at.width(), at.height(), 2 * box.radius(), 2 * box.radius());
    }

    private static Shape shape(Path path) {
        Path2D shape = new Path2D.Double();
        for (Step step : path.steps()) {
            switch (step) {
                case Step.Move(var x, var y) -> shape.moveTo(x, y);
                case Step.Line(var x, var y) -> shape.lineTo(x, y);
                case Step.Curve(var x1, var y1, var x2, var y2, var x, var y) -> shape.curveTo(x1, y1, x2, y2, x, y);
                case Step.Close() -> shape.closePath();
            }
        }
        return shape;
    }

    private void paint(Shape shape, Look look) {
        if (look.fill() != Ink.NONE) {
            graphics.setColor(color(look.fill()));
            graphics.fill(shape);
        }
        if (look.stroked()) {
            graphics.setColor(color(look.stroke()));
            graphics.setStroke(stroke(look));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Look look) {
        List<Double> lengths = look.dash().lengths();
        float[] dashes = new float[lengths.size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = lengths.get(i).floatValue();
        }
        return new BasicStroke((float) look.width(), look.dash().round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND, 10, dashes.length == 0 ? null : dashes, 0);
    }

    private Color color(Ink ink) {
        return new Color(theme.rgb(ink));
    }
}
