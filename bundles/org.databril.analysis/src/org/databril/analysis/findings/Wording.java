// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.Collection;
import java.util.List;

import org.databril.analysis.view.Datum;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Term;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;
import org.eclipse.emf.common.util.Enumerator;

/** How messages call what they speak of. */
public final class Wording {
    private Wording() {
    }

    /** An element: its label, else its name; an attribute with its information in front. */
    public static String of(Named element) {
        if (element instanceof Attribute attribute && Datum.of(attribute) instanceof Datum datum) {
            return datum.name();
        }
        return Names.display(element);
    }

    /** Phases, frequencies, kinds: in the reader's language. */
    public static List<Phrase> of(Collection<? extends Enumerator> words) {
        return words.stream().<Phrase>map(Wording::of).toList();
    }

    /** A phase, frequency or kind in the reader's language. */
    public static Phrase of(Enumerator word) {
        return new Term(word.getLiteral());
    }

    /** Data at its place: {@code Customer.email in Till}; this reads the same in Dutch. */
    public static String at(Datum datum, Source source) {
        return datum.name() + " in " + of(source);
    }

    /** A way between two sources. */
    public static String way(Source from, Source to) {
        return of(from) + " → " + of(to);
    }
}
