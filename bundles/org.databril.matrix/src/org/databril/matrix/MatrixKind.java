// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import java.util.List;
import java.util.Optional;

import org.databril.catalogue.Language;

/**
 * A kind of matrix. To add one, implement this and name the class in
 * {@code META-INF/services/org.databril.matrix.MatrixKind}. It is asked on the thread that the project belongs to.
 */
public interface MatrixKind {
    /** What it is told by, such as {@code holdings}. */
    String id();

    /** What it is called. */
    String title(Language language);

    /** The matrix as it is said now. */
    Matrix read(Scope scope, Language language);

    /** What the space bar makes of what stands in a cell; empty where it opens the cell instead. */
    Optional<String> toggled(String text, Language language);

    /**
     * What comes of filling in cells.
     *
     * @param entries what to fill in; where one contradicts another, the last one counts
     */
    Written write(Scope scope, Language language, List<Entry> entries);
}
