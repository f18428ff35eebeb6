// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.Comparator;

import org.databril.catalogue.Severity;
import org.databril.workbench.check.ProblemMarkers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;

/**
 * A problem in the list.
 *
 * @param marker what it was read from
 * @param severity how much it matters
 * @param message for people
 * @param code the stable code
 * @param block the id of the block it is in; empty for what is in no block
 * @param line where it is, from 1
 */
public record ProblemRow(IMarker marker, Severity severity, String message, String code, String block, int line)
        implements IAdaptable {

    /** The heaviest first, then by file and line. */
    static final Comparator<ProblemRow> ORDER = Comparator.comparing(ProblemRow::severity).thenComparing(ProblemRow::path)
            .thenComparingInt(ProblemRow::line).thenComparing(ProblemRow::message);

    static ProblemRow of(IMarker marker) {
        Severity severity = switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
        return new ProblemRow(marker, severity, marker.getAttribute(IMarker.MESSAGE, ""),
                marker.getAttribute(ProblemMarkers.CODE, ""), marker.getAttribute(ProblemMarkers.BLOCK, ""),
                marker.getAttribute(IMarker.LINE_NUMBER, 1));
    }

    /** The file it is in. */
    public IResource file() {
        return marker.getResource();
    }

    String path() {
        return marker.getResource().getFullPath().toString();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IMarker.class ? type.cast(marker) : type == IResource.class ? type.cast(file()) : null;
    }
}
