// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.paint;

import java.util.HashMap;
import java.util.Map;

import org.databril.diagram.text.Glyph;
import org.databril.diagram.text.Pen;
import org.databril.diagram.text.Type;
import org.databril.diagram.text.Typeface;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;

/**
 * Texts as outlines of the shipped font, kept for the next painting: the same letters at the same places as in the
 * exported picture, at every zoom and on every machine.
 */
final class GlyphPaths {
    /** More texts than a large picture has. */
    private static final int KEPT = 5000;

    /** Units of a path in one em; curves are flattened in whole units on some platforms. */
    static final float EM = 100;

    private static final String KEY = GlyphPaths.class.getName();

    private record Written(Typeface face, String text) {
    }

    private final Map<Written, Path> paths = new HashMap<>();
    private final Device device;

    private GlyphPaths(Device device) {
        this.device = device;
    }

    /** Those of a display, which are kept with it, or fresh ones for another device, to be {@linkplain #clear cleared}. */
    static GlyphPaths of(Device device) {
        if (!(device instanceof Display display)) {
            return new GlyphPaths(device);
        }
        if (!(display.getData(KEY) instanceof GlyphPaths paths)) {
            GlyphPaths fresh = new GlyphPaths(display);
            display.disposeExec(fresh::clear);
            display.setData(KEY, fresh);
            return fresh;
        }
        return paths;
    }

    /** The outline of a text from its left end on the baseline, y down, {@link #EM} units to an em; not to be disposed. */
    Path path(Type type, String text) {
        if (paths.size() > KEPT) {
            clear();
        }
        return paths.computeIfAbsent(new Written(type.face(), text), this::draw);
    }

    private Path draw(Written written) {
        Path path = new Path(device);
        double x = 0;
        for (Glyph glyph : written.face().glyphs(written.text())) {
            written.face().draw(glyph.id(), new PathPen(path, x));
            x += glyph.advance();
        }
        return path;
    }

    /** Gives back what all paths took. */
    void clear() {
        paths.values().forEach(Resource::dispose);
        paths.clear();
    }

    /** Draws a glyph of the font, y up, into a path, y down. */
    private record PathPen(Path path, double left) implements Pen {
        @Override
        public void move(double x, double y) {
            path.moveTo(across(x), down(y));
        }

        @Override
        public void line(double x, double y) {
            path.lineTo(across(x), down(y));
        }

        @Override
        public void curve(double cx, double cy, double x, double y) {
            path.quadTo(across(cx), down(cy), across(x), down(y));
        }

        @Override
        public void close() {
            path.close();
        }

        private float across(double x) {
            return (float) (left + x) * EM;
        }

        private static float down(double y) {
            return (float) -y * EM;
        }
    }
}
