// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.projects;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.databril.workbench.Log;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.IPipelinedTreeContentProvider;
import org.eclipse.ui.navigator.PipelinedShapeModification;
import org.eclipse.ui.navigator.PipelinedViewerUpdate;

/** Shows what an opened folder holds directly below its project, instead of a folder within a folder. */
public final class ProjectContent implements IPipelinedTreeContentProvider {
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public void getPipelinedChildren(Object parent, Set currentChildren) {
        if (parent instanceof IProject project) {
            OpenedFolder.of(project).ifPresent(folder -> {
                currentChildren.clear();
                Collections.addAll(currentChildren, members(folder));
            });
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void getPipelinedElements(Object input, Set currentElements) {
        // the projects are the elements, as they are
    }

    @Override
    public Object getPipelinedParent(Object object, Object suggestedParent) {
        return shown(suggestedParent);
    }

    @Override
    public PipelinedShapeModification interceptAdd(PipelinedShapeModification add) {
        add.setParent(shown(add.getParent()));
        return add;
    }

    @Override
    public PipelinedShapeModification interceptRemove(PipelinedShapeModification remove) {
        remove.setParent(shown(remove.getParent()));
        return remove;
    }

    @Override
    public boolean interceptRefresh(PipelinedViewerUpdate refresh) {
        return replace(refresh);
    }

    @Override
    public boolean interceptUpdate(PipelinedViewerUpdate update) {
        return replace(update);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static boolean replace(PipelinedViewerUpdate update) {
        Set targets = update.getRefreshTargets();
        Set shown = new HashSet();
        targets.forEach(target -> shown.add(shown(target)));
        if (shown.equals(targets)) {
            return false;
        }
        targets.clear();
        targets.addAll(shown);
        return true;
    }

    /** What stands for a resource in the tree: the project for the folder it was made for. */
    private static Object shown(Object object) {
        return object instanceof IFolder folder && folder.isLinked()
                && OpenedFolder.of(folder.getProject()).filter(folder::equals).isPresent() ? folder.getProject() : object;
    }

    private static Object[] members(IFolder folder) {
        try {
            return folder.members();
        } catch (CoreException e) {
            Log.error("Cannot list " + folder.getFullPath(), e);
            return new Object[0];
        }
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IProject project
                ? OpenedFolder.of(project).map(ProjectContent::members).orElseGet(() -> new Object[0])
                : new Object[0];
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof IResource resource ? shown(resource.getParent()) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // needs nothing
    }

    @Override
    public void restoreState(IMemento memento) {
        // keeps nothing
    }

    @Override
    public void saveState(IMemento memento) {
        // keeps nothing
    }

    @Override
    public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
        // follows through the resource content it adds to
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
