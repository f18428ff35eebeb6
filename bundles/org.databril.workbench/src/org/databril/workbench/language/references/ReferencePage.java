// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.references;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;

/** Shows the places that were found under their files. */
public final class ReferencePage extends AbstractTextSearchViewPage {
    private static final int ALL = 2;

    /** As a tree only. */
    public ReferencePage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new FoundLines());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new FoundLabels(this)));
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer on, Object one, Object other) {
                return one instanceof FoundLine first && other instanceof FoundLine second
                        ? Integer.compare(first.number(), second.number()) : super.compare(on, one, other);
            }
        });
        viewer.setAutoExpandLevel(ALL);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new UnsupportedOperationException("Only a tree is shown");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        if (getViewer() instanceof TreeViewer tree) {
            tree.refresh();
            tree.expandAll();
        }
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    public int getDisplayedMatchCount(Object element) {
        return element instanceof IFile file && getInput() instanceof ReferenceResult result
                ? result.computeContainedMatches(result, file).length : super.getDisplayedMatchCount(element);
    }

    @Override
    public Match[] getDisplayedMatches(Object element) {
        return element instanceof IFile file && getInput() instanceof ReferenceResult result
                ? result.computeContainedMatches(result, file) : super.getDisplayedMatches(element);
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        if (match.getElement() instanceof FoundLine line) {
            openAndSelect(getSite().getPage(), line.file(), offset, length, activate);
        }
    }

    /** The lines of a file that were found. */
    static Object[] lines(ReferenceResult result, IFile file) {
        return Arrays.stream(result.getElements()).filter(element -> file.equals(result.getFile(element))).toArray();
    }
}
