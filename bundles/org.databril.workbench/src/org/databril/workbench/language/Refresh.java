// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.concurrent.CopyOnWriteArrayList;

/** Tells who shows answers of the server when it would answer otherwise although their text is the same. */
public final class Refresh {
    private static final CopyOnWriteArrayList<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private Refresh() {
    }

    /** Tells a listener from now on, on any thread. */
    public static void add(Runnable listener) {
        LISTENERS.addIfAbsent(listener);
    }

    /** Does not tell it any more. */
    public static void remove(Runnable listener) {
        LISTENERS.remove(listener);
    }

    static void all() {
        LISTENERS.forEach(Runnable::run);
    }
}
