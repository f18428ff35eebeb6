// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.databril.dsl.parser.antlr.BmcParser;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;

/**
 * Reads a text, mistakes or not. ANTLR's own way to go on after a mistake loses its place in languages whose statements
 * come in any order, and tells many mistakes where there is one. Here a mistake ends the attempt; then the ways to repair
 * it are tried, and the text is read again with the one that leads on. So each mistake is told once, and all else that
 * the text says is in the model.
 */
public class RepairingParser extends BmcParser {
    /** How many mistakes are told of one text; what comes after is not read. */
    private static final int MOST = 25;
    /** In longer texts, repairs are not tried out: reading them again and again would take too long. */
    private static final int LONG = 200_000;
    /** How many words have to be read behind a mistake for a repair to be believed. */
    private static final int FORESIGHT = 4;

    /** Parts of a text are not read again on their own: their mistakes would be told in another way. */
    @Override
    protected boolean isReparseSupported() {
        return false;
    }

    @Override
    protected IParseResult doParse(String rule, CharStream text, NodeModelBuilder builder, int lookAhead) {
        var repairs = new ArrayList<Repair>();
        boolean lenient = false;
        var outcome = attempt(rule, text, builder, lookAhead, repairs, lenient);
        while (outcome.found() != null) {
            var repair = repair(outcome, rule, text, lookAhead, repairs, false);
            repairs.add(repair);
            lenient = repair.end() >= outcome.tokens().size();
            outcome = attempt(rule, text, createNodeModelBuilder(), lookAhead, repairs, lenient);
        }
        return outcome.result();
    }

    /** Reads a text that breaks off, mistakes or not: what could come next. */
    Situation breakOff(String words) {
        var text = new ANTLRStringStream(words);
        var repairs = new ArrayList<Repair>();
        var outcome = attempt(null, text, createNodeModelBuilder(), 0, repairs, false);
        while (outcome.found() != null && outcome.found().token() < outcome.tokens().size()) {
            repairs.add(repair(outcome, null, text, 0, repairs, true));
            outcome = attempt(null, text, createNodeModelBuilder(), 0, repairs, false);
        }
        var end = outcome.found() == null ? new MistakeFound(outcome.tokens().size(), outcome.result().getRootNode()) : outcome.found();
        return new Situation(outcome.tokens(), end, getGrammarAccess());
    }

    /** What came of an attempt: a result, or a mistake among tokens. */
    record Outcome(IParseResult result, MistakeFound found, Tokens tokens) {
    }

    private Repair repair(Outcome outcome, String rule, CharStream text, int lookAhead, List<Repair> known,
            boolean breaksOff) {
        var tokens = outcome.tokens();
        var situation = new Situation(tokens, outcome.found(), getGrammarAccess());
        if (known.size() >= MOST || known.size() >= 2 && text.size() > 10 * LONG) {
            return Repair.ofRest(situation.mistake(), situation.at(), tokens.size());
        }
        var ways = new Repairs(tokens, getGrammarAccess()).of(situation);
        for (Repair way : ways.subList(0, ways.size() - 1)) {
            if (text.size() <= LONG && leadsOn(way, tokens, rule, text, lookAhead, known, breaksOff)) {
                return way;
            }
        }
        return ways.getLast();
    }

    private boolean leadsOn(Repair way, Tokens tokens, String rule, CharStream text, int lookAhead, List<Repair> known,
            boolean breaksOff) {
        var all = new ArrayList<>(known);
        all.add(way);
        var next = attempt(rule, text, createNodeModelBuilder(), lookAhead, all, false).found();
        return next == null || next.token() >= tokens.visibleAfter(way.end(), FORESIGHT - 1)
                && (breaksOff || next.token() < tokens.size());
    }

    Outcome attempt(String rule, CharStream text, NodeModelBuilder builder, int lookAhead, List<Repair> repairs,
            boolean lenient) {
        text.seek(0);
        var known = KnownRepairs.of(repairs);
        var stream = createTokenStream(new SkippingLexer(text, known));
        stream.initCurrentLookAhead(lookAhead);
        setInitialHiddenTokens(stream);
        var parser = new StrictParser(stream, getGrammarAccess(), known, lenient);
        parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
        parser.setSyntaxErrorProvider(new Messages(known));
        parser.setNodeModelBuilder(builder);
        parser.setSemanticModelBuilder(getElementFactory());
        var unordered = getUnorderedGroupHelper().get();
        parser.setUnorderedGroupHelper(unordered);
        unordered.initializeWith(parser);
        try {
            var result = rule == null ? parser.parse() : parser.parse(rule);
            return new Outcome(result, null, new Tokens(stream.getTokens(), text.size()));
        } catch (RuntimeException e) {
            if (e.getCause() instanceof MistakeFound found) {
                return new Outcome(null, found, new Tokens(stream.getTokens(), text.size()));
            }
            throw e;
        } catch (RecognitionException e) {
            throw new ParseException("Parsing a canvas failed", e);
        }
    }
}
