// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Calendar days as ISO 8601 writes them. */
class DateConverter extends AbstractValueConverter<LocalDate> {
    @Override
    public LocalDate toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new ImpossibleDateException(text.strip(), node, e);
        }
    }

    @Override
    public String toString(LocalDate day) {
        return day.toString();
    }

    /** Thrown for what looks like a date but is in no calendar; no value is set then. */
    static final class ImpossibleDateException extends ValueConverterWithValueException {
        private static final long serialVersionUID = 1L;

        ImpossibleDateException(String text, INode node, Exception cause) {
            super(text, node, null, cause);
        }
    }
}
