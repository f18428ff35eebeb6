// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.util.stream.Stream;

import org.databril.dsl.merge.Choice;
import org.databril.dsl.problem.StructureCodes;
import org.databril.workbench.check.ProblemMarkers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Quick fixes of the problem of a merge that git could not make. */
public final class TakeVersions implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return StructureCodes.MERGE_CONFLICT.equals(marker.getAttribute(ProblemMarkers.CODE, ""));
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return hasResolutions(marker) ? Stream.of(Choice.values()).map(TakeVersion::new).toArray(IMarkerResolution[]::new)
                : new IMarkerResolution[0];
    }
}
