// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.databril.edits.HoldExactly.Held;
import org.databril.edits.MeasureExactly.Wish;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.junit.jupiter.api.Test;

class ExactEditsTest {
    private static final String DATA = "landscape L { information A { attribute x attribute y } information B information C %s }";

    @Test
    void aSourceWithoutABodyGetsOneForAllThatItHolds() {
        holds("source T", "A B", "A.x master", "B").hasText(data("source T { holds A(x) as master  holds B }", ""));
    }

    @Test
    void onlyTheWordMasterComesAndGoes() {
        holds("source T { holds A /* all of it */ }", "A", "A master")
                .hasText(data("source T { holds A as master /* all of it */ }", ""));
        holds("source T { holds A as master // why\n }", "A", "A").hasText(data("source T { holds A // why\n }", ""));
    }

    @Test
    void attributesAreNamedAnewWhereTheyStand() {
        holds("source T { holds B, A(x) as master }", "A", "A.y master").hasText(data("source T { holds B, A(y) as master }", ""));
    }

    @Test
    void whatIsHeldBesideOthersLeavesTheirStatement() {
        holds("source T { holds A, B as master  owner \"me\" }", "A", "A")
                .hasText(data("source T { holds B as master  holds A  owner \"me\" }", ""));
    }

    @Test
    void whatIsNewTakesThePlaceOfWhatGoes() {
        holds("source T { holds A // first\n holds B }", "A B C", "C", "B.master").hasText(data("source T { holds C // first\n holds B as master }", ""));
    }

    @Test
    void theLastStatementGoesWithItsLine() {
        holds("source T {\n  sensor\n  holds A\n }", "A").hasText(data("source T {\n  sensor\n }", ""));
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        holds("source T { holds A(x)  holds B, A(y) }", "A", "A").hasText(data("source T { holds A  holds B }", ""));
    }

    @Test
    void severalSourcesChangeTogether() {
        var texts = Texts.of(data("source T source U { holds B }", ""));
        texts.after(t -> new Together(List.of(hold(t, "T", "A", "A"), hold(t, "U", "A B", "A"))))
                .hasText(data("source T { holds A } source U { holds A }", ""));
    }

    @Test
    void aChannelReachesASegmentInAnotherPhase() {
        serve("channel C { reaches S in awareness, delivery }", Map.of("S", "awareness purchase delivery"), Map.of())
                .hasText(canvas("channel C { reaches S in awareness, purchase, delivery }"));
        serve("channel C", Map.of("S", "purchase"), Map.of()).hasText(canvas("channel C { reaches S in purchase }"));
    }

    @Test
    void oneOfTwoSegmentsLeavesAPhase() {
        serve("channel C { reaches S, Z in awareness, purchase }", Map.of("Z", "awareness"), Map.of())
                .hasText(canvas("channel C { reaches S in awareness, purchase  reaches Z in awareness }"));
        serve("channel C { reaches S, Z in awareness }", Map.of("Z", ""), Map.of())
                .hasText(canvas("channel C { reaches S in awareness }"));
        serve("channel C { reaches S, Z in awareness }", Map.of("Z", "", "S", ""), Map.of()).hasText(canvas("channel C { }"));
    }

    @Test
    void whatAStatementAlreadySaysIsNotSaidAgain() {
        var text = "channel C { reaches S in awareness  reaches S, Z in purchase }";
        serve(text, Map.of("S", "awareness purchase"), Map.of()).hasText(canvas(text));
    }

    @Test
    void aRecordingCountsForThePhasesThatAreLeft() {
        serve("channel C { reaches S in awareness, purchase  records A in T }", Map.of(), Map.of("awareness", ""))
                .hasText(canvas("channel C { reaches S in awareness, purchase  records A in T during purchase }"));
        serve("channel C { reaches S in purchase  records A in T during purchase // till\n }", Map.of(), Map.of("purchase", ""))
                .hasText(canvas("channel C { reaches S in purchase // till\n }"));
    }

    @Test
    void aRecordingIsAddedOrCountsForOnePhaseMore() {
        serve("channel C { reaches S in purchase }", Map.of(), Map.of("purchase", "A"))
                .hasText(canvas("channel C { reaches S in purchase  records A in T during purchase }"));
        serve("channel C { reaches S in purchase  records A in T during purchase }", Map.of(), Map.of("delivery", "A"))
                .hasText(canvas("channel C { reaches S in purchase  records A in T during purchase, delivery }"));
    }

    @Test
    void reachAndRecordingsChangeTogether() {
        serve("channel C { reaches S in purchase }", Map.of("S", ""), Map.of("purchase", "B"))
                .hasText(canvas("channel C { records B in T during purchase }"));
        serve("channel C", Map.of("S", "purchase"), Map.of("purchase", "B"))
                .hasText(canvas("channel C { reaches S in purchase  records B in T during purchase }"));
    }

    @Test
    void aKpiMeasuresAPromiseOrDoesNot() {
        measures("kpi K", "K.P.X yes", "K.P.Y yes").hasText(measured("", "kpi K { measures P.X, P.Y }"));
        measures("kpi K { measures P.X }", "K.P.X no", "K.P.Y yes").hasText(measured("", "kpi K { measures P.Y }"));
        measures("kpi K { measures P.X, P.Y /* y */ }", "K.P.X no").hasText(measured("", "kpi K { measures P.Y /* y */ }"));
        measures("kpi K { measures P.X unit \"%\" }", "K.P.X no").hasText(measured("", "kpi K { unit \"%\" }"));
    }

    @Test
    void whatThePromiseSaysOfItsKpisGoesThere() {
        Texts.of(measured(" { measured by K, J }", "kpi K kpi J"))
                .after(t -> new MeasureExactly(List.of(wish(t, "K.P.X no"), wish(t, "J.P.X no"), wish(t, "J.P.Y yes"))))
                .hasText(measured(" { }", "kpi K kpi J { measures P.Y }"));
    }

    private static String data(String source, String more) {
        return DATA.formatted(source + more);
    }

    private static Texts holds(String source, String about, String... held) {
        return Texts.of(data(source, "")).after(t -> hold(t, "T", about, held));
    }

    /** Held parts such as {@code A}, {@code A master}, {@code A.x master}. */
    private static HoldExactly hold(Texts texts, String source, String about, String... held) {
        return new HoldExactly(texts.find("L." + source, Source.class),
                List.of(about.split(" ")).stream().map(name -> texts.find("L." + name, Information.class)).toList(),
                List.of(held).stream().map(one -> held(texts, one)).toList());
    }

    private static Held held(Texts texts, String words) {
        var name = words.replaceAll("[ .]master", "").split("\\.");
        return new Held(texts.find("L." + name[0], Information.class),
                name.length == 1 ? List.of() : List.of(texts.find("L." + name[0] + "." + name[1], Attribute.class)), words.endsWith("master"));
    }

    private static String canvas(String channel) {
        return "canvas K uses L { segment S segment Z " + channel + " } landscape L { information A information B source T { holds A, B } }";
    }

    private static Texts serve(String channel, Map<String, String> reaches, Map<String, String> records) {
        return Texts.of(canvas(channel)).after(t -> new Serve(t.find("K.C", Channel.class),
                reaches.entrySet().stream().collect(Collectors.toMap(
                        e -> t.find("K." + e.getKey(), Segment.class), e -> Set.copyOf(phases(e.getValue())))),
                records.entrySet().stream().collect(Collectors.toMap(
                        e -> Phase.get(e.getKey()), e -> recorded(t, e.getValue())))));
    }

    private static List<Phase> phases(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" ")).stream().map(Phase::get).toList();
    }

    private static List<Recorded> recorded(Texts texts, String information) {
        if (information.isEmpty()) {
            return List.of();
        }
        var part = BmcFactory.eINSTANCE.createInformationPart();
        part.setInformation(texts.find("L." + information, Information.class));
        return List.of(new Recorded(List.of(part), List.of(texts.find("L.T", Source.class))));
    }

    private static String measured(String promise, String kpis) {
        return "canvas K { proposition P { promise X" + promise + " promise Y } " + kpis + " }";
    }

    private static Texts measures(String kpi, String... wishes) {
        return Texts.of(measured("", kpi)).after(t -> new MeasureExactly(List.of(wishes).stream().map(w -> wish(t, w)).toList()));
    }

    /** A wish such as {@code K.P.X yes}: that the KPI measures the promise of the proposition. */
    private static Wish wish(Texts texts, String words) {
        int dot = words.indexOf('.');
        int space = words.indexOf(' ');
        return new Wish(texts.find("K." + words.substring(0, dot), Kpi.class),
                texts.find("K." + words.substring(dot + 1, space), Measurable.class), words.endsWith("yes"));
    }
}
