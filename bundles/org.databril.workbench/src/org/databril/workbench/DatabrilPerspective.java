// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.databril.workbench.language.links.FindingPageView;
import org.databril.workbench.picture.PictureView;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What stands where in a fresh window: projects and outline left, the text in the middle, its picture right, problems below. */
public final class DatabrilPerspective implements IPerspectiveFactory {
    /** The id of the perspective in {@code plugin.xml}. */
    public static final String ID = "org.databril.workbench.perspective";
    /** The id of the view of projects. */
    public static final String PROJECTS = "org.databril.workbench.projects";
    /** The id of the view of problems. */
    public static final String PROBLEMS = "org.databril.workbench.problems";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String editors = layout.getEditorArea();
        layout.addView(PROJECTS, IPageLayout.LEFT, 0.18f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.45f, PROJECTS);
        IFolderLayout below = layout.createFolder("org.databril.workbench.below", IPageLayout.BOTTOM, 0.76f, editors);
        below.addView(PROBLEMS);
        below.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
        below.addPlaceholder(FindingPageView.ID);
        layout.addView(PictureView.ID, IPageLayout.RIGHT, 0.44f, editors);
    }
}
