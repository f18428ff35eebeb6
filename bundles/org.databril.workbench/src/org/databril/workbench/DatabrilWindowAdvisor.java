// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.disk.DiskWatch;
import org.databril.workbench.preferences.PreferencePages;
import org.databril.workbench.status.CanvasStatus;
import org.databril.workbench.unsaved.RestoreOffer;
import org.databril.workbench.unsaved.UnsavedKeeper;
import org.databril.workbench.unsaved.UnsavedTexts;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.osgi.framework.FrameworkUtil;

/** A window: its size, its bars, and the welcome where there is nothing yet. */
final class DatabrilWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point SIZE = new Point(1500, 950);

    private CanvasStatus status;
    private DiskWatch disk;
    private UnsavedKeeper keeper;

    DatabrilWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new EditActions(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
        window.setTitle("Databril");
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        LiveTexts texts = LiveTexts.of(getWindowConfigurer().getWindow());
        HiddenActions.hide(getWindowConfigurer().getWindow().getActivePage());
        PreferencePages.tidyWhenOpened(getWindowConfigurer().getWindow().getWorkbench());
        status = new CanvasStatus(getWindowConfigurer(), texts);
        disk = new DiskWatch(getWindowConfigurer().getWindow());
        UnsavedTexts unsaved = new UnsavedTexts(Platform.getStateLocation(FrameworkUtil.getBundle(getClass())).append("unsaved").toPath());
        keeper = new UnsavedKeeper(getWindowConfigurer().getWindow(), unsaved);
        getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(() -> {
            outline(getWindowConfigurer().getWindow().getActivePage());
            new RestoreOffer(unsaved).make(getWindowConfigurer().getWindow());
        });
    }

    /** The outline was made before its editor knew its text, and would hear of that one only when it is used. */
    private static void outline(IWorkbenchPage page) {
        if (page != null && page.getActiveEditor() != null && page.findView(IPageLayout.ID_OUTLINE) instanceof ContentOutline outline) {
            outline.partBroughtToTop(page.getActiveEditor());
        }
    }

    /** Nothing to work on yet: the welcome offers ways to begin. */
    @Override
    public void openIntro() {
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            var workbench = getWindowConfigurer().getWindow().getWorkbench();
            workbench.getIntroManager().showIntro(getWindowConfigurer().getWindow(), false);
        }
    }

    @Override
    public void postWindowClose() {
        if (status != null) {
            status.dispose();
            disk.stop();
            keeper.stop();
        }
    }
}
