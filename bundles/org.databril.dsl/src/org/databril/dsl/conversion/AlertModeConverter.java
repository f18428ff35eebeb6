// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import org.databril.model.bmc.Automation;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** {@code automatically} or {@code by hand}. */
class AlertModeConverter extends AbstractValueConverter<Automation> {
    @Override
    public Automation toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        return text.strip().startsWith("by") ? Automation.MANUAL : Automation.AUTOMATIC;
    }

    @Override
    public String toString(Automation mode) {
        return switch (mode) {
            case AUTOMATIC -> "automatically";
            case MANUAL -> "by hand";
            case UNKNOWN -> throw new ValueConverterException("An alert that says nothing is not written", null, null);
        };
    }
}
