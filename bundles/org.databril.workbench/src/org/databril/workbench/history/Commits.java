// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.util.concurrent.CopyOnWriteArrayList;

/** Tells who shows what was committed last that it may be something else now. */
final class Commits {
    private static final CopyOnWriteArrayList<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private Commits() {
    }

    static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    /** After a commit or a pull here, and when a person comes back from another program. */
    static void changed() {
        LISTENERS.forEach(Runnable::run);
    }
}
