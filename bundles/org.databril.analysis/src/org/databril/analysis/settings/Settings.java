// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;

/**
 * What a project sets.
 *
 * @param off the codes of findings that are not looked for
 * @param rated the codes of findings that have another severity here
 * @param limits the limits that findings compare with
 * @param output the language of texts for people; empty where the project does not say
 */
public record Settings(Set<String> off, Map<String, Severity> rated, Limits limits, Optional<Language> output) {
    /** The settings of a project without a settings file. */
    public static final Settings STANDARD = new Settings(Set.of(), Map.of(), Limits.STANDARD, Optional.empty());

    /** Keeps what is given as it is now. */
    public Settings {
        off = Set.copyOf(off);
        rated = Map.copyOf(rated);
    }

    /** Whether findings of a code are not looked for. */
    public boolean isOff(String code) {
        return off.contains(code);
    }

    /** The severity of a code in this project; empty where it says nothing of it. */
    public Optional<Severity> severity(String code) {
        return Optional.ofNullable(rated.get(code));
    }
}
