// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import java.util.Map;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.FindingPage;
import org.databril.workbench.Log;
import org.databril.workbench.Speech;
import org.databril.workbench.language.hover.Markup;
import org.databril.workbench.language.hover.MarkupText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledFormText;
import org.eclipse.ui.part.ViewPart;

/** Shows the page about a code: what it says, why it matters, how to mend it. */
public final class FindingPageView extends ViewPart {
    /** The id of the view in {@code plugin.xml}. */
    public static final String ID = "org.databril.workbench.findingPage";
    private static final String ENDING = ".md";
    private static final String DUTCH = "nl/";

    private final Map<String, String> pages = FindingPage.all(Catalogue.standard());
    private ScrolledFormText scrolled;
    private String shown = "";

    /** Opens the view with the page about a code; the list of all pages where the code has none. */
    public static void show(String code) {
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            if (page.showView(ID) instanceof FindingPageView view) {
                String folder = Speech.language().id().equals("nl") ? DUTCH : "";
                view.open(folder + code + ENDING);
            }
        } catch (PartInitException e) {
            Log.error("Cannot show the page about " + code, e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledFormText(parent, SWT.V_SCROLL, true);
        MarkupText.prepare(scrolled.getFormText(), this::follow);
        scrolled.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        scrolled.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        scrolled.getFormText().setBackground(scrolled.getBackground());
        scrolled.getFormText().setForeground(scrolled.getForeground());
        open((Speech.language().id().equals("nl") ? DUTCH : "") + "index" + ENDING);
    }

    /** A link on a page leads to another page, by its path from this one. */
    private void follow(String target) {
        if (target.endsWith(ENDING)) {
            String folder = shown.startsWith(DUTCH) ? DUTCH : "";
            open(target.startsWith("../") ? target.substring("../".length()) : folder + target);
        } else {
            Program.launch(target);
        }
    }

    private void open(String path) {
        String there = pages.containsKey(path) ? path : "index" + ENDING;
        shown = there;
        String page = pages.get(there);
        scrolled.getFormText().setText(Markup.markdown(page).form(), true, false);
        scrolled.setOrigin(0, 0);
        scrolled.reflow(true);
        setContentDescription("");
        setPartName(page.lines().findFirst().orElse("").replaceFirst("^#+ ", ""));
    }

    /** The path of the page that is shown. */
    String shown() {
        return shown;
    }

    /** The focus goes to the first link, which may be at the end of the page; people want to read on where they are. */
    @Override
    public void setFocus() {
        var origin = scrolled.getOrigin();
        scrolled.setFocus();
        scrolled.setOrigin(origin);
    }
}
