// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.databril.diagram.PictureFormat;
import org.databril.diagram.scene.Scene;
import org.databril.workbench.Log;
import org.databril.workbench.diagram.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a picture, as it is seen, to a file that is asked for. */
final class PictureFile {
    private PictureFile() {
    }

    /**
     * Asks for the file and writes it in the background.
     *
     * @param name of the file without its ending
     */
    static void write(Shell parent, Scene scene, String name) {
        var formats = List.of(PictureFormat.values());
        var dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setText(Messages.linkage_export);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(formats.stream().map(format -> "*." + format).toArray(String[]::new));
        dialog.setFilterNames(formats.stream().map(Enum::name).toArray(String[]::new));
        dialog.setFileName(name + "." + formats.getFirst());
        var chosen = dialog.open();
        if (chosen != null) {
            var filter = formats.get(Math.max(0, dialog.getFilterIndex()));
            var said = formats.stream().filter(format -> chosen.toLowerCase(Locale.ROOT).endsWith("." + format)).findFirst();
            write(parent, scene, said.orElse(filter), Path.of(said.isPresent() ? chosen : chosen + "." + filter));
        }
    }

    private static void write(Shell parent, Scene scene, PictureFormat format, Path file) {
        var display = parent.getDisplay();
        new Job(Messages.linkage_export) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Files.write(file, format.draw(List.of(scene)));
                } catch (IOException e) {
                    Log.error("Cannot write " + file, e);
                    display.asyncExec(() -> MessageDialog.openError(parent, Messages.linkage_export,
                            NLS.bind(Messages.linkage_exportFailed, file, e.getMessage())));
                }
                return Status.OK_STATUS;
            }
        }.schedule();
    }
}
