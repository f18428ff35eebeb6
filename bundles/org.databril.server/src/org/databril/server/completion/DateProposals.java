// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.databril.catalogue.Wording;
import org.databril.dsl.parser.Option;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Kpi;
import org.databril.server.text.Texts;
import org.eclipse.emf.ecore.EObject;

/** Proposes today, the end of last month, and the days that stand elsewhere in the file. */
final class DateProposals implements ProposalSource {
    private static final int OTHERS = 5;

    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        if (!"Date".equals(option.value())) {
            return Stream.empty();
        }
        var today = spot.today();
        var monthEnd = today.withDayOfMonth(1).minusDays(1);
        var others = spot.surroundings().map(DateProposals::date).filter(d -> d != null && !d.equals(today)).distinct()
                .sorted((one, other) -> other.compareTo(one)).limit(OTHERS);
        return Stream.concat(Stream.of(
                Proposal.plain(today.toString(), Proposal.Kind.VALUE, Texts.in(spot.language()).say("today"), Proposal.Rank.FITTING)
                        .foundBy(today + " " + Texts.in(spot.language()).say("today"))),
                Stream.concat(Stream.of(monthEnd), others).map(day -> Proposal.plain(day.toString(), Proposal.Kind.VALUE,
                        Wording.date(day, spot.language()), Proposal.Rank.FITTING + 1)));
    }

    private static LocalDate date(EObject element) {
        return switch (element) {
            case Canvas canvas -> canvas.getDate();
            case Kpi kpi -> kpi.getValueDate();
            default -> null;
        };
    }
}
