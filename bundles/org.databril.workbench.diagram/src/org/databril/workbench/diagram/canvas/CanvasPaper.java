// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;

import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Canvas;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.change.Elements;
import org.databril.workbench.diagram.print.Printing;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Brings a canvas onto paper and into files. To be used on the UI thread. */
record CanvasPaper(LiveText text, Control owner, IServiceLocator services) {
    private static final String EXPORT = "org.databril.workbench.export";

    /** Prints a canvas of the text, on the pages that its PDF has. */
    void print(String canvas) {
        text.ask(checked -> pages(checked, canvas)).whenComplete((pages, failure) -> {
            if (failure != null) {
                Log.error("Cannot draw the pages of " + canvas, failure);
            } else if (!owner.isDisposed()) {
                owner.getDisplay().asyncExec(() -> show(canvas, pages));
            }
        });
    }

    private void show(String canvas, List<Scene> pages) {
        if (!owner.isDisposed() && !pages.isEmpty()) {
            Printing.ask(owner.getShell(), canvas, pages);
        }
    }

    private static List<Scene> pages(CheckedProject checked, String name) {
        return Elements.find(checked.project(), name).filter(Canvas.class::isInstance).map(Canvas.class::cast)
                .map(canvas -> Drawn.pages(checked, canvas, Speech.output())).orElse(List.of());
    }

    /** Offers to write pictures of the project into files. */
    void export() {
        try {
            services.getService(IHandlerService.class).executeCommand(EXPORT, null);
        } catch (CommandException e) {
            Log.error("Cannot run " + EXPORT, e);
        }
    }
}
