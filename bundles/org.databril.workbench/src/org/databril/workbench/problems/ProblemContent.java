// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Problems as they are, or below their groups. */
final class ProblemContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> all ? all.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof ProblemGroup group ? group.rows().toArray() : new Object[0];
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
