// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.List;

import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;

/**
 * The smallest thing a source can hold and a flow can carry: an attribute, or an information as a whole.
 *
 * @param information the subject
 * @param attribute the attribute of it; null for an information as a whole: one without attributes, or one of which a
 *        text names no attribute and nothing is held
 */
public record Datum(Information information, Attribute attribute) {

    /** An attribute; null where it stands in no information. */
    public static Datum of(Attribute attribute) {
        return attribute.eContainer() instanceof Information information ? new Datum(information, attribute) : null;
    }

    /** An information as a whole. */
    public static Datum whole(Information information) {
        return new Datum(information, null);
    }

    /** What there is to hold of an information: its attributes; the whole where it has none. */
    public static List<Datum> all(Information information) {
        var attributes = information.getAttributes();
        return attributes.isEmpty() ? List.of(whole(information))
                : attributes.stream().map(a -> new Datum(information, a)).toList();
    }

    /** The attributes that a part names and that are there; none where it names only the information. */
    static List<Datum> named(InformationPart part) {
        var information = Resolved.one(part.getInformation());
        return information == null ? List.of()
                : Resolved.of(part.getAttributes()).stream().map(a -> new Datum(information, a)).toList();
    }

    /** Whether a part names an information without attributes. */
    static boolean isWhole(InformationPart part) {
        return part.getAttributes().isEmpty() && Resolved.one(part.getInformation()) != null;
    }

    /** Whether it tells about a person. */
    public boolean isPersonal() {
        return attribute != null && attribute.isPersonal();
    }

    /** The attribute, or the information where it is meant as a whole. */
    public Named element() {
        return attribute == null ? information : attribute;
    }

    /** What it is called: {@code Customer.email}, {@code Purchase}. */
    public String name() {
        var whole = information.getName() == null ? Names.display(information) : information.getName();
        return attribute == null ? whole : whole + "." + attribute.getName();
    }

    @Override
    public String toString() {
        return name();
    }
}
