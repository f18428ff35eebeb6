// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;


import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.databril.analysis.view.Datum;
import org.databril.catalogue.Severity;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;

/** A finding that is being reported. */
public final class Draft {
    private final String code;
    private final Optional<Severity> rated;
    private final Named element;
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private final Set<EObject> evidence = new LinkedHashSet<>();
    private Severity severity;

    Draft(String code, Optional<Severity> rated, Severity severity, Named element) {
        this.code = code;
        this.rated = rated;
        this.severity = severity;
        this.element = element;
        arguments.put("element", Wording.of(element));
    }

    /** Gives an argument of the message; null and empty collections leave its part of the message out. */
    public Draft with(String name, Object value) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            arguments.put(name, value);
        }
        return this;
    }

    /** Names elements in the message, and as what explains it. */
    public Draft naming(String name, Collection<? extends Named> elements) {
        return with(name, elements.stream().map(Wording::of).toList()).because(elements);
    }

    /** Names attributes and information in the message, and as what explains it. */
    public Draft listing(String name, Collection<Datum> data) {
        return with(name, data.stream().map(Datum::name).toList())
                .because(data.stream().map(Datum::element).toList());
    }

    /** Adds elements that explain it. */
    public Draft because(Collection<? extends EObject> elements) {
        evidence.addAll(elements);
        return this;
    }

    /** Makes it heavier or lighter than the rule is as such; what a project says of the code goes before. */
    public Draft as(Severity other) {
        severity = other;
        return this;
    }

    Finding finding() {
        return new Finding(code, rated.orElse(severity), element, Collections.unmodifiableMap(arguments),
                List.copyOf(evidence), null);
    }
}
