// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of a picture. Text has a contrast of at least 4.5 to 1 on every ground it stands on.
 *
 * @param name the name of the set
 * @param colours 0xRRGGBB for every ink but {@link Ink#NONE}
 */
public record Theme(String name, Map<Ink, Integer> colours) {

    /** For paper, and the screen by day. */
    public static final Theme LIGHT = new Theme("light", colours(0x1B2733, 0x5A6B7B, 0xC9D3DC, 0xF5F7F9, 0xFFFFFF,
        0x0B6E78, 0xD7ECEE, 0xB9DADD, 0x1B6B4A, 0xB45309, 0xB3261E, 0x33508A, 0x7A2E59, 0xF3E8EF, 0x94A3B1, 0xDDE4EA,
        0x0072B2, 0xC2500A, 0x00805C, 0xA8437F, 0x8A6500, 0x4F5B66));

    /** For the screen by night; not for export unless asked for. */
    public static final Theme DARK = new Theme("dark", colours(0xE6ECF1, 0xA4B2BF, 0x44525F, 0x1F2932, 0x151C23,
        0x5CC4CD, 0x153B40, 0x2A5960, 0x63CB9D, 0xF0A04B, 0xFF8A80, 0x9DB7F2, 0xEBAFD3, 0x43283A, 0x6F8090, 0x36434F,
        0x56B4E9, 0xFF9B5E, 0x2FC79B, 0xE79AC6, 0xE0BC3A, 0xB8C4CF));

    /** Copies the colours. */
    public Theme {
        colours = Map.copyOf(colours);
    }

    private static Map<Ink, Integer> colours(int... rgb) {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (int i = 0; i < rgb.length; i++) {
            colours.put(Ink.values()[i + 1], rgb[i]);
        }
        return colours;
    }

    /**
     * The colour of an ink as 0xRRGGBB.
     *
     * @throws IllegalArgumentException for {@link Ink#NONE}, which has none
     */
    public int rgb(Ink ink) {
        Integer rgb = colours.get(ink);
        if (rgb == null) {
            throw new IllegalArgumentException("No colour for " + ink + " in theme " + name);
        }
        return rgb;
    }
}
