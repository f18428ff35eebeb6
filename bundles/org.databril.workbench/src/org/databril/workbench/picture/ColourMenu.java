// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.databril.diagram.colour.Colouring;
import org.databril.workbench.Images;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** The choice of colours, as a button with a menu: a click on the button takes the next ones. */
final class ColourMenu extends Action implements IMenuCreator {
    private final Map<Colouring, IAction> choices = new EnumMap<>(Colouring.class);
    private final Consumer<Colouring> onChoice;
    private Colouring chosen;
    private Menu menu;

    ColourMenu(Colouring chosen, Consumer<Colouring> onChoice) {
        super(Messages.picture_colours, AS_DROP_DOWN_MENU);
        this.onChoice = onChoice;
        setToolTipText(Messages.picture_colours);
        setImageDescriptor(Images.of("colours"));
        setMenuCreator(this);
        for (Colouring colouring : Colouring.values()) {
            choices.put(colouring, new Action(colouring.title(Speech.language()), AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        choose(colouring);
                    }
                }
            });
        }
        mark(chosen);
    }

    @Override
    public void run() {
        Colouring[] all = Colouring.values();
        choose(all[(chosen.ordinal() + 1) % all.length]);
    }

    private void choose(Colouring colouring) {
        mark(colouring);
        onChoice.accept(colouring);
    }

    private void mark(Colouring colouring) {
        chosen = colouring;
        choices.forEach((each, action) -> action.setChecked(each == colouring));
    }

    /** Adds the choices to another menu. */
    void addTo(IContributionManager manager) {
        choices.values().forEach(manager::add);
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        choices.values().forEach(action -> new ActionContributionItem(action).fill(menu, -1));
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
