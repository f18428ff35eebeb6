// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Phrase;
import org.databril.dsl.problem.Distance;
import org.databril.dsl.problem.Kinds;
import org.databril.dsl.problem.Word;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;

/** What was expected, in words for people: keywords in quotes, values and references by what they are. */
final class Expectation {
    /** More than this is no help. */
    private static final int MOST = 30;

    /** What a name is to people, by the feature of the metamodel that takes it. */
    private static final Map<String, String> NAMES = Map.of("currency", "a-currency", "block", "a-question", "question",
            "a-question", "code", "a-finding");

    private Expectation() {
    }

    /** The words for what the grammar allows; where one of the keywords is nearly what was found, only that. */
    static List<Phrase> of(List<AbstractElement> allowed, String found) {
        var near = allowed.stream().map(Expected::word).filter(w -> w != null && Distance.isNear(found, w)).distinct()
                .sorted(Comparator.comparingInt(w -> Distance.between(found, w))).limit(3).toList();
        if (!near.isEmpty()) {
            return near.stream().map(Expectation::quoted).toList();
        }
        var phrases = new LinkedHashMap<Object, Phrase>();
        for (AbstractElement element : allowed) {
            var word = Expected.word(element);
            if (word == null) {
                var value = value(element);
                phrases.putIfAbsent(value, value);
            } else {
                phrases.putIfAbsent(word, quoted(word));
            }
        }
        return phrases.values().stream().limit(MOST).toList();
    }

    static Phrase quoted(String word) {
        return language -> "“" + word + "”";
    }

    private static Phrase value(AbstractElement element) {
        if (element instanceof CrossReference reference) {
            return Kinds.nameOf(GrammarUtil.getReference(reference).getEReferenceType());
        }
        if (!(element instanceof RuleCall call)) {
            return new Word("a-word");
        }
        var assignment = GrammarUtil.containingAssignment(call);
        var feature = assignment == null ? "" : assignment.getFeature();
        return new Word(switch (call.getRule().getName()) {
            case "STRING" -> "a-text";
            case "Name" -> NAMES.getOrDefault(feature, "a-name");
            case "Word" -> NAMES.getOrDefault(feature, "a-word");
            case "Date" -> "a-date";
            case "Percentage" -> "a-percentage";
            case "Count" -> "a-whole-number";
            case "Decimal", "NUMBER" -> "a-number";
            default -> "a-word";
        });
    }
}
