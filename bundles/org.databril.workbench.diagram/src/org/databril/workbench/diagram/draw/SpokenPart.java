// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A part of a picture that answers requests itself, and that screen readers can name. */
public abstract class SpokenPart extends AbstractGraphicalEditPart {
    private AccessibleEditPart accessible;

    /** What a screen reader says of it. */
    protected abstract String spoken();

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = spoken();
                }
            };
        }
        return accessible;
    }

    @Override
    protected void createEditPolicies() {
        // such a part answers itself
    }
}
