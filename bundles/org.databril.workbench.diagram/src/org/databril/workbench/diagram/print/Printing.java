// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.print;

import java.util.List;

import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Theme;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.paint.ScenePainter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints pages of a picture, each as large as its sheet of paper allows. To be used on the UI thread. */
public final class Printing {
    private Printing() {
    }

    /**
     * Asks on which printer, and prints; says what else can be done where there is none.
     *
     * @param name what the job is called among those of the printer
     * @param pages what to print, a sheet each
     */
    public static void ask(Shell owner, String name, List<Scene> pages) {
        if (Printer.getPrinterList().length == 0) {
            tell(owner, Messages.print_none);
            return;
        }
        PrinterData wish = new PrinterData();
        Scene first = pages.getFirst();
        wish.orientation = first.width() > first.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        PrintDialog dialog = new PrintDialog(owner);
        dialog.setPrinterData(wish);
        PrinterData chosen = dialog.open();
        if (chosen != null && !print(chosen, name, pages)) {
            tell(owner, Messages.print_failed);
        }
    }

    /** Prints on a printer; whether it took all pages. */
    public static boolean print(PrinterData on, String name, List<Scene> pages) {
        Printer printer = new Printer(on);
        try {
            if (!printer.startJob(name)) {
                return false;
            }
            boolean all = pages.stream().allMatch(page -> print(printer, page));
            printer.endJob();
            return all;
        } finally {
            printer.dispose();
        }
    }

    private static boolean print(Printer printer, Scene page) {
        if (!printer.startPage()) {
            return false;
        }
        Rectangle area = printer.getClientArea();
        double zoom = Math.min(area.width / page.width(), area.height / page.height());
        GC gc = new GC(printer);
        ScenePainter painter = new ScenePainter(gc, Theme.LIGHT, (area.width - page.width() * zoom) / 2, 0, zoom);
        painter.paint(page);
        painter.release();
        gc.dispose();
        printer.endPage();
        return true;
    }

    private static void tell(Shell owner, String words) {
        MessageDialog.openInformation(owner, Messages.print_title, words);
    }
}
