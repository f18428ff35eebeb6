// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import org.databril.edits.form.Value;
import org.databril.workbench.diagram.Messages;
import org.eclipse.osgi.util.NLS;

/** Values as they are shown. */
final class Texts {
    private Texts() {
    }

    /** What a value is called; of a name that means nothing, the name and that it does. */
    static String of(Value value) {
        return value.text().isEmpty() && !value.key().isEmpty() ? NLS.bind(Messages.properties_lost, value.key()) : value.text();
    }

    /** The same with how many of some elements have it, where not all do. */
    static String of(Value value, int elements) {
        return value.owners() >= elements ? of(value)
                : NLS.bind(Messages.properties_some, new Object[] {of(value), value.owners(), elements});
    }
}
