// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.projects;

import org.databril.workbench.Images;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;

/** Names and icons of projects and canvas files. */
public final class ProjectLabels extends LabelProvider implements ICommonLabelProvider {
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return element instanceof IResource resource ? resource.getName() : null;
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case IProject project -> image(OpenedFolder.of(project).isPresent() ? "open-folder" : "project");
            case IFile file when "bmc".equals(file.getFileExtension()) -> image("canvas");
            default -> null;
        };
    }

    private Image image(String name) {
        return images.get(Images.of(name));
    }

    /** Where it is on the disk, in the status line. */
    @Override
    public String getDescription(Object element) {
        return element instanceof IProject project
                ? OpenedFolder.of(project).map(IFolder::getLocation).orElseGet(project::getLocation).toOSString()
                : element instanceof IResource resource ? String.valueOf(resource.getLocation()) : null;
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
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
