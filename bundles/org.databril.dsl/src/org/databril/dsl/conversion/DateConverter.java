// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.databril.dsl.problem.StructureCodes;
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
            throw new WrongValue(StructureCodes.IMPOSSIBLE_DATE, node, e, text.strip());
        }
    }

    @Override
    public String toString(LocalDate day) {
        return day.toString();
    }
}
