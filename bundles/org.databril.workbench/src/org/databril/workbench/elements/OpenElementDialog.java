// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elements;

import java.util.Comparator;
import java.util.List;

import org.databril.model.edit.ModelLabels;
import org.databril.workbench.Enabling;
import org.databril.workbench.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;

/** Chooses an element of all projects by some letters of its label or name. */
final class OpenElementDialog extends FilteredItemsSelectionDialog {
    private final IDialogSettings settings = new DialogSettings("openElement");
    private String query = "";
    private List<FoundElement> all;

    OpenElementDialog(Shell shell) {
        super(shell, false);
        setTitle(Messages.openElement_title);
        setMessage(Messages.openElement_message);
        setInitialPattern("");
        setListLabelProvider(new FoundElementLabels());
        setDetailsLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof FoundElement found
                        ? ModelLabels.type(found.type()) + " \u2013 " + found.file().getFullPath().makeRelative() : "";
            }
        });
    }

    @Override
    protected Control createExtendedContentArea(Composite parent) {
        return null;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        return settings;
    }

    @Override
    protected void updateButtonsEnableState(IStatus status) {
        super.updateButtonsEnableState(status);
        if (getOkButton() != null && !getOkButton().isDisposed()) {
            Enabling.set(getOkButton(), getOkButton().isEnabled());
        }
    }

    @Override
    protected IStatus validateItem(Object item) {
        return Status.OK_STATUS;
    }

    @Override
    protected ItemsFilter createFilter() {
        ItemsFilter filter = new ItemsFilter() {
            @Override
            public boolean matchItem(Object item) {
                return item instanceof FoundElement found && (found.matches(getPattern()) || matches(found.ownName()));
            }

            @Override
            public boolean isConsistentItem(Object item) {
                return true;
            }
        };
        query = filter.getPattern();
        return filter;
    }

    @Override
    protected Comparator<FoundElement> getItemsComparator() {
        return Comparator.comparingInt((FoundElement found) -> found.distance(query)).thenComparing(FoundElement::label,
                String.CASE_INSENSITIVE_ORDER).thenComparing(FoundElement::name)
                .thenComparing(found -> found.file().getFullPath().toString());
    }

    @Override
    protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor)
            throws CoreException {
        if (all == null) {
            monitor.beginTask(Messages.openElement_reading, IProgressMonitor.UNKNOWN);
            all = AllElements.read();
        }
        all.forEach(element -> content.add(element, filter));
        monitor.done();
    }

    @Override
    public String getElementName(Object item) {
        return ((FoundElement) item).label();
    }
}
