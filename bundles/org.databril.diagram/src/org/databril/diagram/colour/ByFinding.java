// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.databril.catalogue.Severity;
import org.databril.diagram.Lens;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Ink;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;

/** The colour of the heaviest finding on an element. */
final class ByFinding implements Tints {

    private static final Map<Severity, Ink> INKS = new EnumMap<>(
        Map.of(Severity.ERROR, Ink.ALARM, Severity.WARNING, Ink.WARNING, Severity.INFO, Ink.WANTED));

    private final Lens lens;
    private final Words words;

    ByFinding(Lens lens, Words words) {
        this.lens = lens;
        this.words = words;
    }

    @Override
    public boolean concern(Named element) {
        return !(element instanceof Root);
    }

    @Override
    public List<Ink> of(Named element) {
        return lens.severity(element).map(INKS::get).stream().toList();
    }

    @Override
    public Map<Ink, String> meanings() {
        Map<Ink, String> meanings = new LinkedHashMap<>();
        INKS.forEach((severity, ink) -> meanings.put(ink, words.text("colour.finding." + severity.id())));
        return meanings;
    }
}
