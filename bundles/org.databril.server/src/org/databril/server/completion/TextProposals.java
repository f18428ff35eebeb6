// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.dsl.parser.Option;
import org.databril.server.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Proposes texts where the same ones come back: units, ways to pay, people, steps to automate. */
final class TextProposals implements ProposalSource {
    private static final List<Set<String>> ALIKE = List.of(Set.of("unit"), Set.of("paidBy", "prefers"),
            Set.of("owner", "recipients", "audience", "performers"), Set.of("vendor"), Set.of("location"), Set.of("via"),
            Set.of("client"), Set.of("author"), Set.of("steps", "automatable"), Set.of("tags"));

    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        var alike = ALIKE.stream().filter(features -> features.contains(option.feature())).findFirst();
        if (alike.isEmpty() || !"STRING".equals(option.value())) {
            return Stream.empty();
        }
        var typed = typed(spot);
        var used = spot.surroundings().flatMap(element -> texts(element, alike.get()))
                .filter(text -> !text.isBlank() && !text.equals(typed));
        var usual = "unit".equals(option.feature()) ? units(spot) : Stream.<String>empty();
        return Stream.concat(used.distinct().map(text -> proposal(text, spot, Proposal.Rank.NEAR)),
                usual.map(text -> proposal(text, spot, Proposal.Rank.NEAR + 1)));
    }

    /** The text in quotes that the place is in, which is in the model too. */
    private static String typed(Spot spot) {
        if (!spot.continuation().isQuoted()) {
            return "";
        }
        int start = spot.continuation().start();
        int end = Words.end(spot.file().text(), spot.offset(), spot.continuation());
        return spot.file().text().substring(start + 1, Math.max(start + 1, end - 1));
    }

    private static Stream<String> units(Spot spot) {
        return Stream.concat(Stream.of("%"), Stream.concat(spot.currency().stream(),
                Stream.of(Texts.in(spot.language()).say("units").split(" "))));
    }

    private static Proposal proposal(String text, Spot spot, int rank) {
        var quoted = Words.quoted(text);
        return Proposal.plain(quoted, Proposal.Kind.TEXT, "", rank).foundBy(spot.continuation().isQuoted() ? quoted : text);
    }

    private static Stream<String> texts(EObject element, Set<String> features) {
        return features.stream().map(element.eClass()::getEStructuralFeature).filter(Objects::nonNull)
                .flatMap(feature -> values(element, feature));
    }

    private static Stream<String> values(EObject element, EStructuralFeature feature) {
        return switch (element.eGet(feature)) {
            case String text -> Stream.of(text);
            case Collection<?> several -> several.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.empty();
        };
    }
}
