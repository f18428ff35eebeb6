// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.databril.model.Names;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Duration;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;
import org.eclipse.emf.common.util.Enumerator;

/** Values of a model as plain words. */
final class Keys {
    /** A value as it is entered, and as people read it. */
    record Known(String key, String text) {
    }

    private Keys() {
    }

    static Known of(Object value) {
        return switch (value) {
            case Named named -> new Known(Names.qualified(named), Names.display(named));
            case Amount amount -> same(number(amount.getValue()) + " " + amount.getCurrency() + " per "
                    + amount.getPeriod().getLiteral());
            case Duration duration -> same(duration.getCount() + " " + duration.getUnit().getLiteral());
            case InformationPart part -> information(part);
            case Enumerator literal -> same(literal.getLiteral());
            case BigDecimal number -> same(number(number));
            default -> same(value.toString());
        };
    }

    private static Known same(String words) {
        return new Known(words, words);
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static Known information(InformationPart part) {
        var attributes = part.getAttributes();
        if (attributes.isEmpty()) {
            return of(part.getInformation());
        }
        var names = attributes.stream().map(Attribute::getName).collect(Collectors.joining(", ", "(", ")"));
        var labels = attributes.stream().map(Names::display).collect(Collectors.joining(", ", " (", ")"));
        return new Known(Names.qualified(part.getInformation()) + names, Names.display(part.getInformation()) + labels);
    }
}
