// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.references;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Files, and under them the lines in which something was found. */
final class FoundLines implements ITreeContentProvider {
    private ReferenceResult result;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        result = now instanceof ReferenceResult found ? found : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof ReferenceResult found
                ? Arrays.stream(found.getElements()).map(found::getFile).distinct().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IFile file && result != null ? ReferencePage.lines(result, file) : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof FoundLine line ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }
}
