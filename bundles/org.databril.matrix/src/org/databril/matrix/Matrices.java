// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import java.util.List;
import java.util.ServiceLoader;

/** The kinds of matrices there are. */
public final class Matrices {
    private static final class Holder {
        private static final List<MatrixKind> ALL = ServiceLoader.load(MatrixKind.class, MatrixKind.class.getClassLoader())
                .stream().map(ServiceLoader.Provider::get).toList();
    }

    private Matrices() {
    }

    /** All of them, in the order in which they are offered. */
    public static List<MatrixKind> all() {
        return Holder.ALL;
    }

    /** The one with an id; the first one where there is none. */
    public static MatrixKind byId(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst().orElse(all().getFirst());
    }
}
