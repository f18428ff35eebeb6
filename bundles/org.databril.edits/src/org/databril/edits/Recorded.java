// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Source;

/**
 * Something that is recorded.
 *
 * @param parts which information; in no model yet, or those of a recording that says the same
 * @param sources where
 */
public record Recorded(List<InformationPart> parts, List<Source> sources) {

    /** What a recording says, whenever it is. */
    public static Recorded of(Recording recording) {
        return new Recorded(recording.getParts(), recording.getSources());
    }

    /** Whether the same is recorded in the same sources, in whatever order it is said. */
    public boolean isSame(Recorded other) {
        return Set.copyOf(sources).equals(Set.copyOf(other.sources)) && said(parts).equals(said(other.parts));
    }

    private static Map<Information, Set<Attribute>> said(List<InformationPart> parts) {
        Map<Information, Set<Attribute>> said = new HashMap<>();
        parts.forEach(part -> said.computeIfAbsent(part.getInformation(), i -> new HashSet<>()).addAll(part.getAttributes()));
        return said;
    }
}
