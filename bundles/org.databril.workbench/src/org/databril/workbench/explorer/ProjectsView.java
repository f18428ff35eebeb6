// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.navigator.CommonNavigator;

/** The projects with their canvases and what is in them. */
public final class ProjectsView extends CommonNavigator {
    private static final String ELEMENTS = "org.databril.workbench.elements.content";

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        // the platform makes it when a file is opened in the tree, which the cursor in a text is to do by itself
        getNavigatorContentService().getContentExtensionById(ELEMENTS).getContentProvider();
    }
}
