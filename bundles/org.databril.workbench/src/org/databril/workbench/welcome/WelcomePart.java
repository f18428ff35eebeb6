// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.welcome;

import org.databril.workbench.Images;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;

/** The first thing to see: what this is, and three ways to begin. */
public final class WelcomePart extends IntroPart {
    private static final int TITLE = 30;
    private static final int SUBTITLE = 13;
    private static final int WIDTH = 1020;

    private Control first;

    @Override
    public void createPartControl(Composite parent) {
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(page);

        Composite middle = new Composite(page, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(middle);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(20, 8).applyTo(middle);

        FontDescriptor font = JFaceResources.getDefaultFontDescriptor();
        line(middle, Messages.welcome_title, resources, font.setHeight(TITLE).setStyle(SWT.BOLD));
        Label subtitle = line(middle, Messages.welcome_subtitle, resources, font.setHeight(SUBTITLE));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 0).hint(SWT.DEFAULT, 56).applyTo(subtitle);

        first = card(middle, resources, "new-canvas", Messages.welcome_newCanvas, Messages.welcome_newCanvas_text,
                "org.databril.workbench.newCanvas");
        card(middle, resources, "example", Messages.welcome_openExample, Messages.welcome_openExample_text,
                "org.databril.workbench.openExample");
        card(middle, resources, "open-folder", Messages.welcome_openFolder, Messages.welcome_openFolder_text,
                "org.databril.workbench.openFolder");
    }

    private static Label line(Composite parent, String text, ResourceManager resources, FontDescriptor font) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(resources.create(font));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        return label;
    }

    private Control card(Composite parent, ResourceManager resources, String icon, String title, String text,
            String command) {
        Card card = new Card(parent, resources.create(Images.of("welcome-" + icon)), title, text, () -> run(command));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 210).applyTo(card);
        return card;
    }

    private void run(String command) {
        try {
            getIntroSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
            Log.error("Cannot run " + command, e);
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // looks the same either way
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }
}
