// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.catalogue.Term;
import org.databril.dsl.Bmc;
import org.databril.dsl.parser.Option;
import org.databril.dsl.scoping.Visible;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Information;

/** Proposes the attributes of the information in front: {@code Customer(} goes on with what is known of a customer. */
final class AttributeProposals implements ProposalSource {
    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        if (option.reference().orElse(null) != BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES) {
            return Stream.empty();
        }
        var listed = new HashSet<>(spot.continuation().listed());
        var information = information(spot.continuation().bracketed(), spot);
        return information == null ? Stream.empty() : information.getAttributes().stream().filter(a -> a.getName() != null)
                .map(a -> proposal(a, listed.contains(a.getName()), spot));
    }

    private static Information information(String name, Spot spot) {
        var visible = Bmc.injector().getInstance(Visible.class);
        var near = spot.root().map(r -> visible.near(r, spot.isAboutData(), BmcPackage.Literals.INFORMATION)).orElse(Map.of());
        var found = near.get(name);
        if (found == null) {
            found = visible.far(spot.project().resources(), BmcPackage.Literals.INFORMATION, new HashSet<>()).get(name);
        }
        return (Information) found;
    }

    private static Proposal proposal(Attribute attribute, boolean listed, Spot spot) {
        var kind = new Term("attribute").text(spot.language());
        var label = attribute.getLabel();
        var personal = attribute.isPersonal() ? ", " + new Term("personal").text(spot.language()) : "";
        return Proposal.plain(attribute.getName(), Proposal.Kind.ATTRIBUTE, kind + personal + (label == null ? "" : ": " + label),
                        listed ? Proposal.Rank.REPEATED : Proposal.Rank.FITTING)
                .documented(attribute.getDescription()).foundBy(label == null ? attribute.getName() : attribute.getName() + " " + label);
    }
}
