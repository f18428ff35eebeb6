// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Problems as they are, or below their groups; of very many the first ones, for a list that is shown at once. */
final class ProblemContent implements ITreeContentProvider {
    /** How many of a group are shown, and how many more when those are not enough. */
    private static final int STEP = 200;

    private int most = STEP;

    /** Shows more of them from the next time on. */
    void more() {
        most += STEP;
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> all ? first(all) : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof ProblemGroup group ? first(group.rows()) : new Object[0];
    }

    private Object[] first(List<?> all) {
        if (all.size() <= most || all.getFirst() instanceof ProblemGroup) {
            return all.toArray();
        }
        Object[] shown = all.subList(0, most + 1).toArray();
        shown[most] = new Rest(all.size() - most);
        return shown;
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ProblemGroup;
    }
}
