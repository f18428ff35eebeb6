// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.problem;

import java.util.Locale;

import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Term;
import org.eclipse.emf.ecore.EClass;

/** What kinds of elements are called. */
public final class Kinds {
    private static final String VOWELS = "aeiou";

    private Kinds() {
    }

    /** The kind of a class of the metamodel, such as <i>customer segment</i>; of an abstract one what its kinds have in common. */
    public static Phrase of(EClass type) {
        return switch (type.getName()) {
            case "Monitor" -> new Word("monitor");
            case "Measurable", "CostBearer", "Item" -> new Term("item");
            case "Named", "Root" -> new Term("element");
            default -> new Term(type.getName().toLowerCase(Locale.ROOT));
        };
    }

    /** The name of an element of a kind: <i>the name of a customer segment</i>. */
    public static Phrase nameOf(EClass type) {
        return new NameOf(of(type));
    }

    private record NameOf(Phrase kind) implements Phrase {
        @Override
        public String text(Language language) {
            var word = kind.text(language);
            if (language == Language.NL) {
                return "de naam van een " + word;
            }
            return "the name of " + (VOWELS.indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
        }
    }
}
