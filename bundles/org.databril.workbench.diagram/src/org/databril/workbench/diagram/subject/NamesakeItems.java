// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.subject;

import java.util.List;

import org.databril.dsl.problem.Problem;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.elsewhere.Namesake;
import org.databril.workbench.elsewhere.Namesakes;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

/** What elements name that is found in other projects only, in the menu of a picture. To be used on the UI thread. */
public final class NamesakeItems {
    private NamesakeItems() {
    }

    /** Adds the ways to what some elements of a text, and what stands in them, name in vain. */
    public static void add(IMenuManager menu, LiveText text, List<String> elements) {
        text.state().stream().flatMap(state -> state.problems().stream()).filter(problem -> isOf(problem, elements))
                .flatMap((Problem problem) -> Namesakes.of(problem).stream()).distinct().map(NamesakeItems::item).forEach(menu::add);
    }

    private static boolean isOf(Problem problem, List<String> elements) {
        // a canvas stands for its own head, not for all that is in it
        return elements.stream().anyMatch(element -> problem.element().equals(element)
                || element.indexOf('.') > 0 && problem.element().startsWith(element + "."));
    }

    private static IAction item(Namesake namesake) {
        var item = new Action(namesake.title().replace("&", "&&")) {
            @Override
            public void run() {
                namesake.open();
            }
        };
        item.setImageDescriptor(namesake.icon());
        return item;
    }
}
