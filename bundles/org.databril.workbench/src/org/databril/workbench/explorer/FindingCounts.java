// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.workbench.Log;
import org.databril.workbench.check.ProblemMarkers;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;

/** Writes behind files and projects how many problems they have, as saved. */
public final class FindingCounts extends LabelProvider implements ILightweightLabelDecorator {
    private final IResourceChangeListener changes = this::changed;

    /** Follows the problems from now on. */
    public FindingCounts() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IResource resource && resource.isAccessible()) {
            try {
                int count = resource.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE).length;
                if (count > 0) {
                    decoration.addSuffix(" (" + count + ")");
                }
            } catch (CoreException e) {
                Log.error("Cannot count the problems of " + resource.getFullPath(), e);
            }
        }
    }

    private void changed(IResourceChangeEvent event) {
        IMarkerDelta[] deltas = event.findMarkerDeltas(ProblemMarkers.TYPE, true);
        Set<IResource> resources = Arrays.stream(deltas).map(IMarkerDelta::getResource)
                .flatMap(resource -> Stream.of(resource, resource.getProject())).collect(Collectors.toSet());
        Display display = Display.getDefault();
        if (!resources.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, resources.toArray())));
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }
}
