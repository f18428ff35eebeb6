// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.Optional;
import java.util.Set;

import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.linkage.Linkage.Element;
import org.databril.workbench.diagram.linkage.Linkage.Kind;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Lets the other end of a link be chosen from a list, for who does not draw with the mouse. */
final class TargetDialog {
    private TargetDialog() {
    }

    /** The chosen element; empty where none was. */
    static Optional<Element> choose(Shell parent, Element from, Linkage linkage) {
        var fitting = from.kind() == Kind.ITEM ? Set.of(Kind.SOURCE, Kind.KPI)
                : from.kind() == Kind.KPI ? Set.of(Kind.SOURCE, Kind.ITEM) : Set.of(Kind.SOURCE, Kind.KPI, Kind.ITEM);
        var dialog = new ElementListSelectionDialog(parent, LabelProvider.createTextProvider(
                one -> ((Element) one).label() + " (" + ((Element) one).what() + ")"));
        dialog.setTitle(Messages.linkage_connect);
        dialog.setMessage(NLS.bind(Messages.linkage_connectWith, from.label()));
        dialog.setElements(linkage.elements().values().stream()
                .filter(element -> fitting.contains(element.kind()) && !element.name().equals(from.name())).toArray());
        return dialog.open() == Window.OK ? Optional.ofNullable((Element) dialog.getFirstResult()) : Optional.empty();
    }
}
