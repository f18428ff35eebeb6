// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.databril.diagram.scene.Bounds;
import org.eclipse.swt.SWT;

/** What an arrow key leads to in a picture. */
public final class NextTo {
    private NextTo() {
    }

    /**
     * The nearest thing in a direction; empty where there is none.
     *
     * @param from where one is
     * @param things where one can go
     * @param place tells where a thing is
     * @param way an arrow key, such as {@code SWT.ARROW_LEFT}
     */
    public static <T> Optional<T> find(Bounds from, Collection<T> things, Function<T, Bounds> place, int way) {
        return things.stream().filter(thing -> isThere(from, place.apply(thing), way))
                .min(Comparator.comparingDouble(thing -> away(from, place.apply(thing), way)));
    }

    private static boolean isThere(Bounds from, Bounds to, int way) {
        return switch (way) {
            case SWT.ARROW_LEFT -> to.right() <= from.x();
            case SWT.ARROW_RIGHT -> to.x() >= from.right();
            case SWT.ARROW_UP -> to.bottom() <= from.y();
            default -> to.y() >= from.bottom();
        };
    }

    /** How far it is, aside counting double. */
    private static double away(Bounds from, Bounds to, int way) {
        double dx = Math.abs(to.x() + to.width() / 2 - from.x() - from.width() / 2);
        double dy = Math.abs(to.y() + to.height() / 2 - from.y() - from.height() / 2);
        return way == SWT.ARROW_LEFT || way == SWT.ARROW_RIGHT ? dx + 2 * dy : dy + 2 * dx;
    }
}
