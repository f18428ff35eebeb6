// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.InformationPart;

/** Information and parts of it in words: {@code Customer}, {@code Customer: name, address}. */
public final class Holdings {

    private Holdings() {
    }

    /** An information, with the attributes that are meant where not all are. */
    public static String text(InformationPart part) {
        if (part.getInformation() == null) {
            return "";
        }
        String name = Names.display(part.getInformation());
        if (part.getAttributes().isEmpty()) {
            return name;
        }
        return name + ": " + part.getAttributes().stream().map(Names::display).collect(Collectors.joining(", "));
    }

    /** Several of them. */
    static String text(List<InformationPart> parts) {
        return parts.stream().map(Holdings::text).filter(text -> !text.isEmpty()).distinct()
            .collect(Collectors.joining(", "));
    }

    /** Whether a person can be known by it. */
    public static boolean personal(InformationPart part) {
        if (part.getInformation() == null) {
            return false;
        }
        List<Attribute> meant =
            part.getAttributes().isEmpty() ? part.getInformation().getAttributes() : part.getAttributes();
        return meant.stream().anyMatch(Attribute::isPersonal);
    }
}
