// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.dsl.Bmc;
import org.databril.dsl.parser.Option;
import org.databril.dsl.problem.Kinds;
import org.databril.dsl.scoping.Visible;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Proposes what a reference can name: what is near, and once something is typed that fits, what is elsewhere. */
final class ReferenceProposals implements ProposalSource {
    private static final int MOST_FAR = 100;

    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        var reference = option.reference().orElse(null);
        if (reference == null || reference == BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES) {
            return Stream.empty();
        }
        var visible = Bmc.injector().getInstance(Visible.class);
        var type = reference.getEReferenceType();
        var root = spot.root();
        var near = root.map(r -> visible.near(r, spot.isAboutData(), type)).orElse(Map.of());
        var held = new HeldInformation(spot).of(type);
        var listed = new HashSet<>(spot.continuation().listed());
        var own = near.entrySet().stream().filter(e -> !spot.isIn(e.getValue(), e.getKey())).map(e -> {
            boolean inside = root.isPresent() && EcoreUtil.isAncestor(root.get(), e.getValue());
            return proposal(e.getKey(), e.getValue(), spot, listed.contains(e.getKey()) ? Proposal.Rank.REPEATED
                    : type == BmcPackage.Literals.NAMED && e.getValue() instanceof Attribute ? Proposal.Rank.USUAL
                    : held.contains(e.getValue()) || isAsked(e.getValue(), spot) ? Proposal.Rank.FITTING
                    : inside ? Proposal.Rank.NEAR : Proposal.Rank.NEAR + 1);
        });
        return Stream.concat(own, far(visible, type, near, spot));
    }

    private static Stream<Proposal> far(Visible visible, EClass type, Map<String, Named> near, Spot spot) {
        if (spot.continuation().typed().isEmpty() && !near.isEmpty()) {
            return Stream.empty();
        }
        return visible.far(spot.project().resources(), type, new HashSet<>(near.values())).entrySet().stream()
                .filter(e -> !spot.isIn(e.getValue(), e.getKey())).filter(e -> spot.fits(e.getKey()) || spot.fits(Names.display(e.getValue()))).limit(MOST_FAR)
                .map(e -> proposal(e.getKey(), e.getValue(), spot, Proposal.Rank.FAR));
    }

    /** Whether an element has the finding that is being ignored. */
    private static boolean isAsked(Named element, Spot spot) {
        return FindingProposals.ignored(spot).anyMatch(finding -> finding.element() == element);
    }

    private static Proposal proposal(String name, Named element, Spot spot, int rank) {
        var kind = Kinds.of(element.eClass()).text(spot.language());
        var label = element.getLabel();
        var typed = spot.continuation().typed();
        boolean byLabel = label != null && !typed.isEmpty() && !name.regionMatches(true, 0, typed, 0, typed.length());
        var filter = label == null ? name : byLabel ? label + " " + name : name + " " + label;
        return Proposal.plain(name, Proposal.Kind.REFERENCE, label == null ? kind : kind + ": " + label, rank)
                .documented(element.getDescription()).foundBy(filter);
    }
}
