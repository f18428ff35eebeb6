// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/** Images that the platform's views of files and problems expect the application to name. */
final class ResourceImages {
    private static final String PLATFORM = "org.eclipse.ui.ide";

    private ResourceImages() {
    }

    static void declare(IWorkbenchConfigurer workbench) {
        workbench.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Images.of("project"), true);
        workbench.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Images.of("project-folder"), true);
        Bundle bundle = Platform.getBundle(PLATFORM);
        declare(workbench, bundle, "IMG_OBJS_ERROR_PATH", "obj16/error_tsk");
        declare(workbench, bundle, "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk");
        declare(workbench, bundle, "IMG_OBJS_INFO_PATH", "obj16/info_tsk");
        declare(workbench, bundle, "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co");
        declare(workbench, bundle, "IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co");
        declare(workbench, bundle, "IMG_OBJS_FIXABLE_ERROR_PATH", "obj16/quickfix_error_obj");
        declare(workbench, bundle, "IMG_OBJS_FIXABLE_WARNING_PATH", "obj16/quickfix_warning_obj");
        declare(workbench, bundle, "IMG_OBJS_FIXABLE_INFO_PATH", "obj16/quickfix_info_obj");
    }

    private static void declare(IWorkbenchConfigurer workbench, Bundle bundle, String id, String icon) {
        for (String ending : new String[] {".svg", ".png"}) {
            var url = bundle.getEntry("icons/full/" + icon + ending);
            if (url != null) {
                workbench.declareImage(id, Images.of(url), true);
                return;
            }
        }
    }
}
