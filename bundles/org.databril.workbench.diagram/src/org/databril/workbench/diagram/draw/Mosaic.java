// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.databril.workbench.diagram.draw.SceneFigure.Frame;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;

/**
 * What was painted of a sheet, in tiles. Letters take long to paint, tiles do not: what was seen before is there at once when
 * it is scrolled back, and a change paints no more than its place. When the zoom changes, the tiles of the old one are
 * stretched for a moment, until the zooming pauses and sharp ones are made one by one.
 */
final class Mosaic {
    /** How long zooming has to pause, in milliseconds. */
    private static final int PAUSE = 60;
    /** How much room tiles may take, in bytes, besides those that are seen. */
    private static final long ROOM = 24L << 20;

    private final Tile.Painting painting;
    private final Runnable sharpen = this::sharpen;
    private final Set<Tile.Place> blurred = new HashSet<>();
    private final Map<Tile.Place, Tile> tiles = new HashMap<>();
    private Map<Tile.Place, Tile> before = Map.of();
    private double beforeZoom;
    private Setting setting;
    private Canvas control;
    private Point corner = new Point();
    private double scale;
    private boolean unsettled;

    /** What tiles are made for; under another one they are of no use. */
    private record Setting(Frame frame, double scale, RGB ground) {
    }

    Mosaic(Tile.Painting painting) {
        this.painting = painting;
    }

    /**
     * Paints what is seen of the sheet.
     *
     * @param on the control that it is painted on
     * @param at the corner of the sheet in pixels of the control
     * @param seen which part of the sheet, relative to its corner
     */
    void paint(GC gc, Canvas on, Point at, Rectangle seen, Frame frame) {
        if (control == null) {
            control = on;
            scale = on.getMonitor().getZoom() / 100.0;
            on.addListener(SWT.ZoomChanged, event -> scale = on.getMonitor().getZoom() / 100.0);
            on.addListener(SWT.Dispose, event -> clear());
        }
        corner = at.getCopy();
        prepare(new Setting(frame, scale, on.getBackground().getRGB()));
        gc.setInterpolation(SWT.NONE);
        Set<Tile.Place> needed = Tile.Place.over(seen);
        needed.forEach(place -> paint(gc, place));
        if (blurred.isEmpty()) {
            forget();
        }
        if (!blurred.isEmpty() || unsettled) {
            on.getDisplay().timerExec(PAUSE, sharpen);
        }
        makeRoom(needed);
    }

    private void paint(GC gc, Tile.Place place) {
        if (before.isEmpty() || tiles.containsKey(place)) {
            tile(place).draw(gc, corner, 1);
        } else {
            blurred.add(place);
            double stretched = setting.frame().zoom() / beforeZoom;
            Rectangle clip = place.area().getTranslated(corner);
            var all = gc.getClipping();
            gc.setClipping(all.intersection(new org.eclipse.swt.graphics.Rectangle(clip.x, clip.y, clip.width, clip.height)));
            gc.setBackground(control.getBackground());
            gc.fillRectangle(clip.x, clip.y, clip.width, clip.height);
            Tile.Place.over(place.area().getCopy().scale(1 / stretched)).stream().map(before::get)
                    .filter(tile -> tile != null).forEach(tile -> tile.draw(gc, corner, stretched));
            gc.setClipping(all);
        }
    }

    /** A tile that shows the sheet as it is. */
    private Tile tile(Tile.Place place) {
        Tile tile = tiles.computeIfAbsent(place, p -> new Tile(p, control, setting.scale()));
        tile.refresh(painting, setting.frame().zoom());
        return tile;
    }

    private void prepare(Setting now) {
        if (now.equals(setting)) {
            return;
        }
        boolean stretch = setting != null && setting.frame().theme() == now.frame().theme() && setting.scale() == now.scale();
        if (!stretch) {
            clear();
        } else if (blurred.isEmpty()) {
            forget();
            before = Map.copyOf(tiles);
            beforeZoom = setting.frame().zoom();
        } else {
            // these are not complete yet: the ones before them are the better ones
            tiles.values().forEach(Tile::dispose);
        }
        tiles.clear();
        blurred.clear();
        setting = now;
        unsettled = true;
    }

    /** Makes a sharp tile, and soon the next one. */
    private void sharpen() {
        if (control.isDisposed()) {
            return;
        }
        if (blurred.isEmpty()) {
            if (unsettled) {
                // all once more: while the sheet got another size, parts of it may have been asked for too early
                unsettled = false;
                control.redraw();
            }
            return;
        }
        Tile.Place place = blurred.iterator().next();
        blurred.remove(place);
        if (setting != null) {
            tile(place);
            Rectangle area = place.area().getTranslated(corner);
            control.redraw(area.x, area.y, area.width, area.height, false);
            control.getDisplay().asyncExec(sharpen);
        }
    }

    /** Something changed at a place, relative to the corner of the sheet. */
    void spoil(Rectangle place) {
        tiles.values().forEach(tile -> tile.spoil(place));
    }

    /** Whether all that is seen is sharp. */
    boolean isSharp() {
        return blurred.isEmpty();
    }

    private void makeRoom(Set<Tile.Place> needed) {
        long kept = ROOM / Tile.bytes(setting.scale()) + needed.size();
        if (tiles.size() > kept) {
            tiles.entrySet().removeIf(entry -> {
                boolean gone = !needed.contains(entry.getKey());
                if (gone) {
                    entry.getValue().dispose();
                }
                return gone;
            });
        }
    }

    private void forget() {
        before.values().forEach(Tile::dispose);
        before = Map.of();
    }

    private void clear() {
        forget();
        tiles.values().forEach(Tile::dispose);
        tiles.clear();
        blurred.clear();
    }
}
