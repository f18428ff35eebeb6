// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import java.util.List;

import org.databril.workbench.preferences.Preferences;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.graphics.Color;

/** The colours of texts as a person prefers them. To be used on the UI thread. */
public final class ChosenColours {
    private static final List<String> PARTS = List.of("element", "keyword", "string", "number", "comment", "name", "value");
    private static TextColours light;
    private static TextColours dark;

    static {
        declareDefaults();
        Preferences.store().addPropertyChangeListener(event -> {
            if (event.getProperty().startsWith(Preferences.COLOUR)) {
                light = null;
                dark = null;
            }
        });
    }

    private ChosenColours() {
    }

    /** The name under which a colour is kept. */
    public static String key(boolean onDark, int part) {
        return Preferences.COLOUR + (onDark ? "dark." : "light.") + PARTS.get(part);
    }

    /** Says what the colours are where nothing is chosen. */
    public static void declareDefaults() {
        for (int part = 0; part < PARTS.size(); part++) {
            PreferenceConverter.setDefault(Preferences.store(), key(false, part), TextColours.LIGHT.all().get(part).getRGB());
            PreferenceConverter.setDefault(Preferences.store(), key(true, part), TextColours.DARK.all().get(part).getRGB());
        }
    }

    /** The colours for a ground: the same ones until another is chosen. */
    static TextColours on(boolean onDark) {
        if (onDark) {
            dark = dark == null ? read(true) : dark;
            return dark;
        }
        light = light == null ? read(false) : light;
        return light;
    }

    private static TextColours read(boolean onDark) {
        return new TextColours(colour(onDark, 0), colour(onDark, 1), colour(onDark, 2), colour(onDark, 3), colour(onDark, 4),
                colour(onDark, 5), colour(onDark, 6));
    }

    private static Color colour(boolean onDark, int part) {
        IPreferenceStore store = Preferences.store();
        return new Color(PreferenceConverter.getColor(store, key(onDark, part)));
    }
}
