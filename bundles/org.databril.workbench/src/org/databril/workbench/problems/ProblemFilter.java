// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import org.databril.catalogue.Severity;
import org.databril.workbench.Messages;
import org.eclipse.core.resources.IFile;

/**
 * Which problems are listed.
 *
 * @param scope where they are
 * @param least how much they matter at least
 */
public record ProblemFilter(Scope scope, Severity least) {
    /** All there are. */
    public static final ProblemFilter ALL = new ProblemFilter(Scope.ALL, Severity.INFO);

    /** Where problems are. */
    public enum Scope {
        /** In any project. */
        ALL,
        /** In the project of the canvas that is worked on. */
        PROJECT,
        /** In the file of the canvas that is worked on. */
        CANVAS;

        String title() {
            return switch (this) {
                case ALL -> Messages.problems_all;
                case PROJECT -> Messages.problems_project;
                case CANVAS -> Messages.problems_canvas;
            };
        }
    }

    static String title(Severity least) {
        return switch (least) {
            case ERROR -> Messages.problems_leastErrors;
            case WARNING -> Messages.problems_leastWarnings;
            case INFO -> Messages.problems_leastAll;
        };
    }

    /** Whether a problem is listed while a file is worked on; null for none, to which nothing is narrowed. */
    boolean lists(ProblemRow row, IFile active) {
        boolean there = active == null || switch (scope) {
            case ALL -> true;
            case PROJECT -> row.file().getProject().equals(active.getProject());
            case CANVAS -> row.file().equals(active);
        };
        return there && row.severity().atLeast(least);
    }
}
