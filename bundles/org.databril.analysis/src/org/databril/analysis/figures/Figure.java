// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;

/**
 * One kind of figure. Figures are found by {@link java.util.ServiceLoader}; to add one is to add a class and its line in
 * {@code META-INF/services}.
 */
public interface Figure {
    /** A stable name in lower case, such as {@code revenue}. */
    String id();

    /**
     * Its values for a canvas.
     *
     * @param currency one in use, or the canvas's own where none is; null where the canvas has none either. Values that do
     *        not depend on it are the same for all
     */
    List<FigureValue> values(Accounts accounts, String currency);
}
