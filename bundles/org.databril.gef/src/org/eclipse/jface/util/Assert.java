// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

import java.util.Objects;

/**
 * What GEF 3.2 asks of a class that JFace had in its days. Written anew; this fragment attaches to no newer GEF, which asks
 * for it no more.
 */
public final class Assert {
    private Assert() {
    }

    /** Requires something to hold. */
    public static boolean isTrue(boolean holds) {
        return isTrue(holds, "");
    }

    /** Requires something to hold, or says what does not. */
    public static boolean isTrue(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException("Assertion failed: " + message);
        }
        return true;
    }

    /** Requires an argument to be legal. */
    public static boolean isLegal(boolean legal) {
        return isLegal(legal, "");
    }

    /** Requires an argument to be legal, or says what is not. */
    public static boolean isLegal(boolean legal, String message) {
        if (!legal) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    /** Requires an object to be there. */
    public static void isNotNull(Object object) {
        Objects.requireNonNull(object);
    }

    /** Requires an object to be there, or says what is missing. */
    public static void isNotNull(Object object, String message) {
        Objects.requireNonNull(object, message);
    }
}
