// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.databril.diagram.view.Recordings;
import org.databril.edits.Hold;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Source;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EObject;

/** The matrix of what each source holds: {@code master}, {@code copy}, {@code copy (name, address)} or nothing. */
public class HoldingServices {
    private static final Pattern CELL = Pattern.compile("\\s*(\\p{L}*)\\s*(?:\\(([^)]*)\\))?\\s*");

    /** The information that a source holds something of. */
    public Collection<Information> informationHeld(Source source) {
        return source.getHoldings().stream().flatMap(holding -> holding.getParts().stream()).map(InformationPart::getInformation)
                .filter(Recordings::resolved).distinct().toList();
    }

    /** How a source holds an information. */
    public String holdingText(Source source, EObject information) {
        return parts(source, information).stream().map(HoldingServices::text).distinct().collect(Collectors.joining(", "));
    }

    /** Lets a source hold an information as a text says; an empty one for not at all. */
    public EObject holdAs(Source source, EObject information, Object text) {
        var words = String.valueOf(text);
        if (words.isBlank()) {
            for (var parts = parts(source, information); !parts.isEmpty(); parts = parts(source, information)) {
                Changes.remove(parts.getFirst().eContainer(), parts.getFirst());
            }
            return source;
        }
        var cell = CELL.matcher(words);
        var attributes = cell.matches() ? attributes((Information) information, cell.group(2)) : Optional.<List<Attribute>>empty();
        if (attributes.isEmpty() || !isMaster(cell.group(1)) && !isCopy(cell.group(1))) {
            Live.of(source).refuse(Messages.text("no-holding", words));
            return source;
        }
        boolean master = isMaster(cell.group(1));
        Live.of(source).edit(copy -> new Hold(copy.of(source), copy.of((Information) information), copy.of(attributes.get()), master));
        return source;
    }

    private static boolean isMaster(String word) {
        return word.equalsIgnoreCase(Messages.text("master"));
    }

    private static boolean isCopy(String word) {
        return word.isEmpty() || word.equalsIgnoreCase("x") || word.equalsIgnoreCase(Messages.text("copy"));
    }

    private static Optional<List<Attribute>> attributes(Information information, String names) {
        var wanted = names == null ? List.<String>of() : LinkageText.parts(names);
        var found = wanted.stream().flatMap(name -> information.getAttributes().stream()
                .filter(one -> name.equalsIgnoreCase(one.getName()) || name.equalsIgnoreCase(Names.display(one))).limit(1)).toList();
        return found.size() == wanted.size() ? Optional.of(found) : Optional.empty();
    }

    private static List<InformationPart> parts(Source source, EObject information) {
        return source.getHoldings().stream().flatMap(holding -> holding.getParts().stream())
                .filter(part -> part.getInformation() == information).toList();
    }

    private static String text(InformationPart part) {
        var how = Messages.text(part.eContainer() instanceof Holding holding && holding.isMaster() ? "master" : "copy");
        return part.getAttributes().isEmpty() ? how
                : how + part.getAttributes().stream().map(Names::display).collect(Collectors.joining(", ", " (", ")"));
    }
}
