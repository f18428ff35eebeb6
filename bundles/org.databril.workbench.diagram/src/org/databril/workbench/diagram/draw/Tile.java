// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;

/** A square part of a sheet as it was painted, as sharp as the screen is. */
final class Tile {
    private static final int SIDE = 256;
    private static final int BYTES_PER_PIXEL = 4;

    private final Place place;
    private final double scale;
    private final int side;
    private final Image image;
    private final Pattern pattern;
    private final Canvas control;
    private Rectangle spoiled;

    /** Where a tile is on its sheet. */
    record Place(int column, int row) {
        /** What it shows of the sheet. */
        Rectangle area() {
            return new Rectangle(column * SIDE, row * SIDE, SIDE, SIDE);
        }

        /** The places of all tiles that show something of an area. */
        static Set<Place> over(Rectangle area) {
            Set<Place> places = new HashSet<>();
            for (int row = Math.floorDiv(area.y, SIDE); row * SIDE < area.bottom(); row++) {
                for (int column = Math.floorDiv(area.x, SIDE); column * SIDE < area.right(); column++) {
                    places.add(new Place(column, row));
                }
            }
            return places;
        }
    }

    /** Paints a sheet. */
    interface Painting {
        /**
         * Paints a part of it.
         *
         * @param x where the corner of the sheet is, in pixels of the graphics
         * @param y where it is
         * @param zoom how many pixels a unit of the scene takes
         * @param seen which part, in pixels of the sheet relative to its corner
         */
        void paint(GC gc, double x, double y, double zoom, Rectangle seen);
    }

    /**
     * A tile that shows nothing yet.
     *
     * @param scale how many dots of the screen a pixel takes on a side
     */
    Tile(Place place, Canvas control, double scale) {
        this.place = place;
        this.control = control;
        this.scale = scale;
        side = (int) Math.ceil(SIDE * scale);
        image = new Image(control.getDisplay(), side, side);
        pattern = new Pattern(control.getDisplay(), image);
        spoiled = place.area();
    }

    /** How much room a tile takes, in bytes. */
    static long bytes(double scale) {
        return Math.round(SIDE * scale * SIDE * scale * BYTES_PER_PIXEL);
    }

    /** Something changed at a place of the sheet. */
    void spoil(Rectangle changed) {
        if (changed.intersects(place.area())) {
            Rectangle part = changed.getIntersection(place.area());
            spoiled = spoiled == null ? part : spoiled.getUnion(part);
        }
    }

    /** Paints what changed since the last time. */
    void refresh(Painting painting, double zoom) {
        if (spoiled == null) {
            return;
        }
        double left = -place.area().x * scale;
        double top = -place.area().y * scale;
        GC gc = new GC(image);
        try {
            int x = (int) Math.floor(left + spoiled.x * scale);
            int y = (int) Math.floor(top + spoiled.y * scale);
            gc.setClipping(x, y, (int) Math.ceil(spoiled.width * scale) + 1, (int) Math.ceil(spoiled.height * scale) + 1);
            gc.setBackground(control.getBackground());
            gc.fillRectangle(0, 0, side, side);
            painting.paint(gc, left, top, zoom * scale, spoiled);
        } finally {
            gc.dispose();
        }
        spoiled = null;
    }

    /** Draws it where it would be on a sheet that is larger by a factor and whose corner is somewhere. */
    void draw(GC gc, Point corner, double factor) {
        Rectangle from = place.area();
        int left = (int) Math.floor(from.x * factor);
        int top = (int) Math.floor(from.y * factor);
        int right = (int) Math.ceil(from.right() * factor);
        int bottom = (int) Math.ceil(from.bottom() * factor);
        Transform put = new Transform(gc.getDevice(), (float) (right - left) / side, 0, 0, (float) (bottom - top) / side,
                corner.x + left, corner.y + top);
        gc.setTransform(put);
        // not as an image: its pixels would be copied each time
        gc.setBackgroundPattern(pattern);
        gc.fillRectangle(0, 0, side, side);
        gc.setBackgroundPattern(null);
        gc.setTransform(null);
        put.dispose();
    }

    void dispose() {
        pattern.dispose();
        image.dispose();
    }
}
