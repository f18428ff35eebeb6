// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.antlr.runtime.ANTLRStringStream;
import org.databril.dsl.Bmc;
import org.databril.dsl.Texts;
import org.databril.dsl.services.BmcGrammarAccess;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuationTest {
    private static final IParser PARSER = Bmc.injector().getInstance(IParser.class);
    private static final String MARK = "<^>";
    private static final List<String> NAMES = List.of("Name", "Word", "QualifiedName");

    @Test
    void wherePeopleCanGoOnTheGrammarAndTheParserAgreeOnTheWords() {
        var keywords = GrammarUtil.getAllKeywords(Bmc.injector().getInstance(BmcGrammarAccess.class).getGrammar()).stream()
                .filter(w -> Character.isLetter(w.charAt(0))).toList();
        var wrong = new ArrayList<String>();
        var places = placesOf(Texts.korenaar());
        for (int place : places) {
            var continuation = Continuation.at(Texts.korenaar(), place);
            var offered = words(continuation);
            boolean names = continuation.options().stream()
                    .anyMatch(o -> o.reference().isPresent() || NAMES.contains(o.value()));
            var before = Clipping.before(Texts.korenaar(), place).words();
            for (String word : asked(keywords, offered, place)) {
                if (names ? offered.contains(word) && !isReadable(before, word) : offered.contains(word) != isReadable(before, word)) {
                    wrong.add(before + MARK + word);
                }
            }
        }
        assertEquals(List.of(), wrong.stream().limit(20).toList());
        assertTrue(places.size() > 150, "too few places: " + places.size());
    }

    /** What is offered at a place, and of the many words that are not every fourth, at each place others. */
    private static List<String> asked(List<String> keywords, Set<String> offered, int place) {
        return IntStream.range(0, keywords.size()).filter(i -> offered.contains(keywords.get(i)) || (i + place) % 4 == 0)
                .mapToObj(keywords::get).toList();
    }

    /** One place for everything of the grammar that can stand before a place. */
    private static List<Integer> placesOf(String text) {
        var root = PARSER.parse(new StringReader(text)).getRootNode();
        var places = new LinkedHashMap<Object, Integer>();
        StreamSupport.stream(root.getLeafNodes().spliterator(), false).filter(n -> !n.isHidden())
                .forEach(n -> places.putIfAbsent(path(n), n.getEndOffset() + (Character.isLetter(n.getText().charAt(0)) ? 1 : 0)));
        return places.values().stream().filter(p -> p < text.length()).toList();
    }

    private static List<Object> path(ILeafNode leaf) {
        var path = new ArrayList<>();
        for (INode at = leaf; at != null && path.size() < 3; at = at.getParent()) {
            path.add(at.getGrammarElement());
        }
        return path;
    }

    /** Whether the parser reads the word without a mistake before the end. */
    private static boolean isReadable(String before, String word) {
        var parser = (RepairingParser) PARSER;
        var outcome = parser.attempt(null, new ANTLRStringStream(before + " " + word), Bmc.injector().getInstance(NodeModelBuilder.class), 0,
                List.of(), false);
        return outcome.found() == null || outcome.found().token() >= outcome.tokens().size();
    }

    private static Set<String> words(Continuation continuation) {
        return continuation.options().stream().flatMap(o -> o.word().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Continuation at(String marked) {
        int place = marked.indexOf(MARK);
        return Continuation.at(marked.replace(MARK, ""), place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "canvas K { segment A { ro<^>le payer } }| ro| role",
        "canvas K { segment A { role <^>| ``| payer",
        "canvas K { segment A { role payer, <^> } channel C { direct } }| ``| user",
        "canvas K { segment A { nonsense here\\n <^>| ``| priority",
        "canvas K { segment A { role payer\\n segment B { role payer }\\n <^>| ``| channel",
        "canvas K { segment A { \"open\\n role <^>\\n } }| ``| payer",
        "canvas K { client \"De\\n au<^>\\n author \"B\" }| au| author",
        "canvas K { } } } landscape L { so<^>| so| source",
        "canvas K { // segment\\n st<^>| st| state",
        "canvas K { /* segment */ st<^>| st| state",
        "canvas K { channel C { reaches A <^>| ``| in",
        "canvas K { channel C { reaches A in after-<^>| after-| after-sales",
        "<^>| ``| canvas",
        "canvas K { segment { } segm<^>| segm| segment"})
    void brokenTextDoesNotMatter(String text, String typed, String word) {
        var continuation = at(text.replace("\\n", "\n"));

        assertEquals(typed, continuation.typed());
        assertTrue(words(continuation).contains(word), () -> words(continuation).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"canvas K { // seg<^>", "canvas K { /* seg<^> */ }", "canvas K { /* seg<^>",
        "// <^>", "canvas K { client \"a\" // <^>\\n}"})
    void nothingGoesOnInAComment(String text) {
        assertEquals(List.of(), at(text.replace("\\n", "\n")).options());
    }

    @Test
    void aTextInQuotesIsTypedAsAWhole() {
        var continuation = at("canvas K { client \"De Ko<^>\n author \"B\" }");

        assertTrue(continuation.isQuoted());
        assertEquals("\"De Ko", continuation.typed());
        assertEquals("STRING", continuation.options().getFirst().value());
    }

    @Test
    void aTextInQuotesMayGoOnOverLines() {
        assertTrue(at("canvas K { \"One\ntwo <^> three\nfour\" client \"B\" }").isQuoted());
    }

    @Test
    void aNameIsTypedWithWhatStandsInFrontOfIt() {
        var continuation = at("canvas K { kpi A { measures Bread.Ba<^> } }");

        assertEquals("Bread.Ba", continuation.typed());
        assertEquals("Measurable", continuation.options().getFirst().reference().orElseThrow().getEReferenceType().getName());
    }

    @Test
    void theElementsAroundAreKnown() {
        var around = at("canvas K { segment A { role <^>").around();

        assertEquals(List.of("Segment", "Canvas", "Document"), around.stream().map(e -> e.eClass().getName()).toList());
    }
}
