// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.List;
import java.util.Map;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.databril.model.Names;
import org.databril.model.bmc.Ignore;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;

/**
 * Something worth asking the client. It knows no language: its message is written when asked for.
 *
 * @param code the stable code, such as {@code segment-unreached}
 * @param severity how much it matters in this project
 * @param element what it stands on; its name is where the finding is shown in the text
 * @param arguments what its message in the catalogue speaks of
 * @param evidence the elements that explain it, in an order that reads as an explanation; may be empty
 * @param ignore the statement by which the finding is ignored; null where it counts
 */
public record Finding(String code, Severity severity, Named element, Map<String, Object> arguments,
        List<EObject> evidence, Ignore ignore) {

    /** The qualified name of the element. */
    public String elementName() {
        return Names.qualified(element);
    }

    /** Whether somebody decided to leave it as it is. */
    public boolean isSuppressed() {
        return ignore != null;
    }

    /** Why it is ignored; null where it is not, or where nobody said why. */
    public String reason() {
        return ignore == null ? null : ignore.getReason();
    }

    /** The message for people, ending in the question to put to the client. */
    public String message(Language language) {
        return Catalogue.standard().entry(code).message(language, arguments);
    }

    /** The question to put to the client. */
    public String question(Language language) {
        return Catalogue.standard().entry(code).question(language, arguments);
    }

    Finding ignoredBy(Ignore statement) {
        return new Finding(code, severity, element, arguments, evidence, statement);
    }
}
