// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.function.Supplier;

/** A value that is computed when it is first asked for, once, whichever thread asks. */
final class Lazy<T> implements Supplier<T> {
    private Supplier<T> compute;
    private T value;

    Lazy(Supplier<T> compute) {
        this.compute = compute;
    }

    @Override
    public synchronized T get() {
        if (compute != null) {
            value = compute.get();
            compute = null;
        }
        return value;
    }
}
