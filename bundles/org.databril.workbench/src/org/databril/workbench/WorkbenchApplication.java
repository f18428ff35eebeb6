// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench from the first window to the last. */
public final class WorkbenchApplication implements IApplication {
    /** The folder in a person's home that holds projects and settings where no other is given. */
    private static final String HOME_FOLDER = "Databril";

    @Override
    public Object start(IApplicationContext context) throws IOException {
        // Guice makes no classes at run time then: a quicker start, and no warning of a newer Java
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        // what cannot be chosen is paler than the rest, in the dark theme too; asked for before the first image
        System.setProperty("org.eclipse.swt.image.disablement", "desaturated");
        Display.setAppName("Databril");
        Display display = PlatformUI.createDisplay();
        try {
            if (!lock(Platform.getInstanceLocation())) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new DatabrilWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Takes the folder for this run alone; says so where it cannot. */
    private static boolean lock(Location folder) throws IOException {
        if (!folder.isSet()) {
            folder.set(Path.of(System.getProperty("user.home"), HOME_FOLDER).toUri().toURL(), false);
        }
        String path = folder.getURL().getPath();
        try {
            if (folder.lock()) {
                return true;
            }
            MessageDialog.openInformation(null, "Databril", NLS.bind(Messages.application_alreadyOpen, path));
        } catch (IOException e) {
            Log.error("Cannot lock the folder of the workbench " + path, e);
            MessageDialog.openError(null, "Databril", NLS.bind(Messages.application_folderUnusable, path));
        }
        return false;
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }
}
