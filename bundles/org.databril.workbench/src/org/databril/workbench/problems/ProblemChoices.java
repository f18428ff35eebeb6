// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

import org.databril.catalogue.Severity;
import org.databril.workbench.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** The menu of the list: how problems are grouped, and which are listed. */
final class ProblemChoices {
    private final ProblemsView view;

    ProblemChoices(ProblemsView view) {
        this.view = view;
    }

    void fill(IMenuManager menu) {
        MenuManager groups = new MenuManager(Messages.problems_group);
        choices(groups, Grouping.values(), view.grouping(), Grouping::title, view::group);
        menu.add(groups);
        menu.add(new Separator());
        choices(menu, ProblemFilter.Scope.values(), view.filter().scope(), ProblemFilter.Scope::title,
                scope -> view.filter(new ProblemFilter(scope, view.filter().least())));
        menu.add(new Separator());
        choices(menu, Severity.values(), view.filter().least(), ProblemFilter::title,
                least -> view.filter(new ProblemFilter(view.filter().scope(), least)));
    }

    private static <T> void choices(IMenuManager menu, T[] all, T chosen, Function<T, String> title, Consumer<T> choose) {
        Arrays.stream(all).forEach(each -> {
            IAction action = new Action(title.apply(each), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        choose.accept(each);
                    }
                }
            };
            action.setChecked(each == chosen);
            menu.add(action);
        });
    }
}
