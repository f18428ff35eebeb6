// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.databril.dsl.services.BmcGrammarAccess;
import org.eclipse.xtext.ParserRule;

/**
 * The ways to read on after a mistake, the least harmful first: leave out a word, leave out the beginning of a statement
 * that is not finished, think of a missing closing bracket, leave out the whole statement. The last is always possible.
 */
final class Repairs {
    private final Tokens tokens;
    private final Set<String> members;
    private final Set<String> roots;

    Repairs(Tokens tokens, BmcGrammarAccess grammar) {
        this.tokens = tokens;
        roots = words(grammar.getRootRule());
        members = words(grammar.getRootRule(), grammar.getCanvasMemberRule(), grammar.getLandscapeMemberRule());
    }

    List<Repair> of(Situation situation) {
        int quote = situation.suspect();
        if (quote >= 0) {
            int start = Math.min(quote, situation.statement());
            return List.of(skip(situation.openQuote(quote), situation.at(), start, tokens.size()));
        }
        var mistake = situation.mistake();
        var repairs = new ArrayList<Repair>();
        if (situation.isBetweenStatements()) {
            addBetween(situation, mistake, repairs);
        } else {
            addInside(situation, mistake, repairs);
        }
        return repairs;
    }

    private void addBetween(Situation situation, Mistake mistake, List<Repair> repairs) {
        int at = situation.at();
        if (!situation.isTop() && (at >= tokens.size() || startsMember(at) && tokens.startsLine(at))) {
            repairs.add(new Repair(situation.openBody(), at, List.of()));
        }
        boolean lone = !tokens.isWord(at) || situation.isBeforeBody() && !tokens.startsLine(at);
        if (at < tokens.size() && lone) {
            repairs.add(skip(mistake, at, at, at + 1));
        }
        if (at < tokens.size()) {
            repairs.add(skip(mistake, at, at, Math.max(at + 1, end(situation, at))));
        }
    }

    private void addInside(Situation situation, Mistake mistake, List<Repair> repairs) {
        int at = situation.at();
        int start = situation.statement();
        int before = tokens.visibleBefore(at);
        if (at < tokens.size() && !tokens.startsLine(at) && !tokens.is(at, "}")) {
            repairs.add(skip(mistake, at, at, at + 1));
        }
        if (before > start) {
            repairs.add(skip(mistake, at, before, at));
            int earlier = tokens.visibleBefore(before);
            if (earlier > start) {
                repairs.add(skip(mistake, at, earlier, at));
            }
        }
        if (start < at) {
            repairs.add(skip(mistake, at, start, at));
        }
        repairs.add(skip(mistake, at, start, Math.max(start + 1, end(situation, at))));
    }

    /** Where to read on when what is at an index is left out: at the next statement, or the end of the body. */
    private int end(Situation situation, int from) {
        int at = from;
        boolean top = situation.isTop();
        while (at < tokens.size()) {
            if (tokens.is(at, "{")) {
                at = tokens.visibleFrom(tokens.behindClosing(at));
                continue;
            }
            if (tokens.is(at, "}") && !top || at > from && tokens.startsLine(at) && startsAnew(situation, at)) {
                return at;
            }
            at = tokens.visibleFrom(at + 1);
        }
        return tokens.size();
    }

    private boolean startsAnew(Situation situation, int at) {
        if (situation.isTop()) {
            return roots.contains(tokens.text(at)) && tokens.isWord(tokens.visibleFrom(at + 1));
        }
        return tokens.isWord(at) && (situation.startsStatement(tokens.text(at)) || startsMember(at)
                || situation.isBetweenStatements() && situation.isAllowed(tokens.text(at)));
    }

    private boolean startsMember(int at) {
        return members.contains(tokens.text(at)) && tokens.isWord(tokens.visibleFrom(at + 1));
    }

    private Repair skip(Mistake mistake, int at, int from, int to) {
        var skipped = IntStream.range(from, to).filter(tokens::isVisible).boxed().toList();
        return new Repair(mistake, at, skipped);
    }

    private static Set<String> words(ParserRule... rules) {
        return Stream.of(rules).flatMap(r -> Expected.first(r).stream()).map(Expected::word).filter(w -> w != null)
                .collect(Collectors.toSet());
    }
}
