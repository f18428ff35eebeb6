// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.databril.diagram.Diagram;
import org.databril.diagram.Diagrams;
import org.databril.diagram.scene.Scene;
import org.databril.workbench.Images;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done with a picture in its view: by buttons, menus and keys. */
final class PictureActions {
    private static final String COMMANDS = "org.databril.workbench.";

    private final Map<Diagram, IAction> diagrams = new LinkedHashMap<>();
    private final IViewSite site;
    private final PictureCanvas picture;
    private final ColourMenu colours;
    private final IAction zoomIn;
    private final IAction zoomOut;
    private final IAction fit;
    private final IAction present;
    private final IAction copy;
    private final IAction copySvg;
    private final IAction export;

    PictureActions(PictureView view, PictureCanvas picture, ColourMenu colours) {
        this.site = view.getViewSite();
        this.picture = picture;
        this.colours = colours;
        for (Diagram diagram : Diagrams.all()) {
            IAction action = action(IAction.AS_RADIO_BUTTON, diagram.title(Speech.language()), "picture", () -> view.choose(diagram));
            Images.find(diagram.id()).ifPresent(action::setImageDescriptor);
            diagrams.put(diagram, action);
        }
        zoomIn = action(Messages.picture_zoomIn, "zoom-in", "zoomIn", picture::zoomIn);
        zoomOut = action(Messages.picture_zoomOut, "zoom-out", "zoomOut", picture::zoomOut);
        fit = action(Messages.picture_fit, "fit", "fit", picture::fit);
        present = action(Messages.picture_presentation, "full-screen", "present", view::present);
        copySvg = action(Messages.picture_copySvg, "copy-picture", "copySvg", () -> copy(PictureCopy::svg));
        export = action(IAction.AS_PUSH_BUTTON, Messages.picture_export, "picture", () -> command("export"));
        copy = action(IAction.AS_PUSH_BUTTON, Messages.picture_copy, "copy-picture", () -> copy(PictureCopy::pixels));
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    }

    /** Fills the bar and the menus of the view. */
    void fill() {
        IToolBarManager bar = site.getActionBars().getToolBarManager();
        diagrams.values().forEach(bar::add);
        bar.add(new Separator());
        bar.add(colours);
        bar.add(zoomIn);
        bar.add(zoomOut);
        bar.add(fit);
        bar.add(present);
        fill(site.getActionBars().getMenuManager());
        MenuManager context = new MenuManager();
        fill(context);
        picture.setMenu(context.createContextMenu(picture));
    }

    private void fill(IContributionManager menu) {
        diagrams.values().forEach(menu::add);
        menu.add(new Separator());
        MenuManager choices = new MenuManager(Messages.picture_colours);
        colours.addTo(choices);
        menu.add(choices);
        menu.add(new Separator());
        menu.add(zoomIn);
        menu.add(zoomOut);
        menu.add(fit);
        menu.add(present);
        menu.add(new Separator());
        menu.add(copy);
        menu.add(copySvg);
        menu.add(export);
    }

    /** Marks the kind of picture that is shown. */
    void mark(Diagram shown) {
        diagrams.forEach((diagram, action) -> action.setChecked(diagram == shown));
    }

    private void copy(Consumer<Scene> how) {
        if (picture.scene() != null) {
            how.accept(picture.scene());
        }
    }

    private void command(String id) {
        try {
            site.getService(IHandlerService.class).executeCommand(COMMANDS + id, null);
        } catch (CommandException e) {
            Log.error("Cannot run " + id, e);
        }
    }

    /** One that a command starts too, with its keys, while the view is active. */
    private IAction action(String text, String icon, String command, Runnable does) {
        IAction action = action(IAction.AS_PUSH_BUTTON, text, icon, does);
        action.setActionDefinitionId(COMMANDS + command);
        site.getService(IHandlerService.class).activateHandler(COMMANDS + command, new ActionHandler(action));
        return action;
    }

    private static IAction action(int style, String text, String icon, Runnable does) {
        IAction action = new Action(text, style) {
            @Override
            public void run() {
                if (style != AS_RADIO_BUTTON || isChecked()) {
                    does.run();
                }
            }
        };
        action.setImageDescriptor(Images.of(icon));
        action.setToolTipText(text);
        return action;
    }
}
