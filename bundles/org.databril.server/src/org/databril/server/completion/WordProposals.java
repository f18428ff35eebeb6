// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.Set;
import java.util.stream.Stream;

import org.databril.catalogue.Term;
import org.databril.dsl.parser.Option;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;

/** Proposes the words of the language: elements with a template, statements, and the values of enumerations. */
final class WordProposals implements ProposalSource {
    private static final Set<String> REMARKS = Set.of("tags", "note");
    private static final Set<String> LATER = Set.of("measured");

    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        return option.word().stream().flatMap(word -> proposals(word, option, spot));
    }

    private static Stream<Proposal> proposals(String word, Option option, Spot spot) {
        int rank = isGiven(option, spot) ? Proposal.Rank.REPEATED : REMARKS.contains(word) ? Proposal.Rank.REMARK
                : LATER.contains(word) ? Proposal.Rank.USUAL : Proposal.Rank.STATEMENT;
        var words = word + option.mustFollow();
        if (option.element() instanceof EnumLiteralDeclaration) {
            return Stream.of(Proposal.plain(words, Proposal.Kind.VALUE, meaning(word, spot), rank));
        }
        var template = Templates.in(spot.language()).of(option, spot.currency().orElse("EUR"), spot.today());
        var kind = template.map(Template::isElement).orElse(false) ? Proposal.Kind.ELEMENT : Proposal.Kind.KEYWORD;
        var plain = Proposal.plain(words, kind, meaning(word, spot), rank);
        return Stream.of(template.map(t -> plain.inserting(t.text(), true)).orElse(plain));
    }

    /** What a word means; nothing where that is the word itself. */
    private static String meaning(String word, Spot spot) {
        var term = new Term(word);
        var meaning = term.known() ? term.text(spot.language()) : "";
        return meaning.equals(word) ? "" : meaning;
    }

    /** Whether a single value has been given before in the element, or a value stands in its list already. */
    private static boolean isGiven(Option option, Spot spot) {
        var feature = option.singleValue().map(a -> a.getFeature()).orElse(null);
        if (feature == null) {
            return option.element() instanceof EnumLiteralDeclaration && spot.continuation().listed().contains(option.word().orElse(""));
        }
        return spot.continuation().around().stream().findFirst().map(element -> isSet(element, feature)).orElse(false);
    }

    private static boolean isSet(EObject element, String name) {
        var feature = element.eClass().getEStructuralFeature(name);
        return feature != null && element.eIsSet(feature);
    }
}
