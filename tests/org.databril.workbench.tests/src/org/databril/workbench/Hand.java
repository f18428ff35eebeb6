// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The mouse and the keyboard in a person's hand, by xdotool: to a drawing surface, posted events say wrong places. */
final class Hand {
    private static final int STEPS = 6;

    private Hand() {
    }

    /** Clicks on a place of a control. */
    static void click(Control control, int x, int y) {
        point(control, x, y);
        xdotool("click", "1");
    }

    /** Clicks on a place of a control that has the keyboard then. */
    static void clickInto(Control control, int x, int y) {
        click(control, x, y);
        // a window that is not in front may take the first click as one to bring it there
        if (!Bench.see(control::isFocusControl)) {
            Bench.act(() -> Bench.window().getShell().forceActive());
            click(control, x, y);
        }
        Bench.until("the keyboard where the click was", control::isFocusControl);
    }

    /** Clicks twice on a place of a control. */
    static void doubleClick(Control control, int x, int y) {
        point(control, x, y);
        xdotool("click", "--repeat", "2", "--delay", "80", "1");
    }

    /** Drags from one place of a control to another, in steps as a hand does. */
    static void drag(Control control, Point from, Point to) {
        point(control, from.x, from.y);
        xdotool("mousedown", "1");
        for (int i = 1; i <= STEPS; i++) {
            point(control, from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
        }
        xdotool("mouseup", "1");
    }

    /** Presses keys, such as {@code ctrl+z}. */
    static void key(String... keys) {
        var words = new ArrayList<>(List.of("key", "--delay", "60"));
        words.addAll(List.of(keys));
        xdotool(words.toArray(String[]::new));
    }

    /** Types a text. */
    static void type(String text) {
        xdotool("type", "--delay", "30", text);
    }

    /** Does what xdotool is told in its own words, one thing after the other. */
    static void does(List<String> words) {
        xdotool(words.toArray(String[]::new));
    }

    /** Moves the pointer to a place in a control. */
    static void point(Control control, int x, int y) {
        Point at = Bench.see(() -> control.toDisplay(x, y));
        xdotool("mousemove", "--sync", String.valueOf(at.x - 1), String.valueOf(at.y));
        xdotool("mousemove", "--sync", String.valueOf(at.x), String.valueOf(at.y));
    }

    private static void xdotool(String... words) {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        try {
            assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), () -> "failed: " + command);
            // what was done has come to the window before anything else is done
            Bench.act(() -> { });
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + command, e);
        }
    }
}
