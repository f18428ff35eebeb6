// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.databril.catalogue.Language;
import org.databril.dsl.Bmc;
import org.databril.dsl.parser.Continuation;
import org.databril.dsl.parser.Mistake;
import org.databril.server.session.InMemory;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At every kind of place: each word that the grammar allows is proposed, and each proposal can be read. */
class OfferedTextsTest {
    private static final IParser PARSER = Bmc.injector().getInstance(IParser.class);
    private static final String TEXT = """
            canvas K "A canvas" uses L {
                "What it is" client "C" author "A" date 2026-10-01 version "1" state as-is currency EUR
                segment S "Segment" { role payer, user priority high traits "a" prefers C purchases partly recorded in T tags x }
                proposition P { for S offers "a" bundled with P promise Q "Promise" { measured by F } measured by F }
                channel C { direct online reaches S in purchase, delivery records I(a) in T during purchase cost 1 EUR per year }
                channel V { indirect via Z }
                relationship R { with S in purchase personal aims retention automatable "b" }
                stream M { from S for P one-time pays for product amount 2 EUR per month paid by "cash" recorded in T }
                resource O { physical needed by P monitored by F supplied by Z }
                activity A { production performed by Z, "People" yields 3 EUR per week }
                partner Z { supplier provides O performs A because "c" }
                cost W { fixed amount 4 EUR per day driven by A 60%, C scale "d" reported per product }
                answer promise-alerts "No"
                ignore activity-unmonitored on A because "e"
            }
            canvas N { based on K }
            landscape L {
                information I "Info" { attribute a "Att" personal attribute b retention 24 months }
                source T "Till" { application owner "o" holds I as master access API, export }
                source U { file holds I(b) }
                flow G from T to U { carries I automatic daily via "v" wanted }
                kpi F "Figure" { measures P.Q during purchase from T(I(a)), U formula "f" unit "%" higher is better target 1 alerts "x"
                    automatically refresh daily current 2 on 2026-09-30 }
                dashboard D { shows F for "w" refresh hourly }
                opportunity J { on R links U to T carrying I records I(b) in T adds kpi "k" automates R "b" benefit high status done }
            }
            """;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsProposedIsWhatCanBeRead(Language language) {
        var project = InMemory.project(Map.of("typed.bmc", TEXT));
        var wrong = new ArrayList<String>();
        int proposed = 0;
        for (int place : places()) {
            var completion = Completion.at(project, Typed.file(project), place, Typed.TODAY, language);
            var texts = completion.proposals().stream().map(Typed::filled).toList();
            proposed += texts.size();
            Continuation.at(TEXT, place).options().stream().flatMap(o -> o.word().stream())
                    .filter(word -> texts.stream().noneMatch(t -> t.equals(word) || t.startsWith(word + " ")))
                    .forEach(word -> wrong.add("not proposed: " + before(place) + "<|>" + word));
            completion.proposals().stream().filter(p -> !isReadable(place, p))
                    .forEach(p -> wrong.add("not readable: " + before(place) + "<|>" + Typed.filled(p)));
        }
        assertEquals(List.of(), wrong);
        assertTrue(proposed > 1000, proposed + " proposals");
    }

    /** One place for everything that can be allowed, behind a space. */
    private static List<Integer> places() {
        var places = new LinkedHashMap<Object, Integer>();
        for (ILeafNode leaf : PARSER.parse(new StringReader(TEXT)).getRootNode().getLeafNodes()) {
            if (leaf.isHidden() && !leaf.getText().isEmpty()) {
                places.putIfAbsent(Continuation.at(TEXT, leaf.getEndOffset()).options(), leaf.getEndOffset());
            }
        }
        return List.copyOf(places.values());
    }

    private static String before(int place) {
        return TEXT.substring(Math.max(0, place - 40), place);
    }

    /** Whether there is no mistake before the end of what is inserted; none at all behind a whole statement. */
    private static boolean isReadable(int place, Proposal proposal) {
        var start = TEXT.substring(0, place) + Typed.filled(proposal);
        long open = start.chars().filter(c -> c == '{').count() - start.chars().filter(c -> c == '}').count();
        var text = start + "\n" + "}\n".repeat((int) open);
        int limit = proposal.snippet() ? text.length() + 1 : start.length();
        var errors = PARSER.parse(new StringReader(text)).getSyntaxErrors();
        return StreamSupport.stream(errors.spliterator(), false).map(e -> Mistake.of(e.getSyntaxErrorMessage()))
                .allMatch(m -> m == null || m.offset() >= limit);
    }
}
