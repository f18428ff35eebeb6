// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Entry;
import org.databril.catalogue.Language;
import org.databril.catalogue.Topic;
import org.databril.dsl.Texts;
import org.databril.dsl.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows as an example of a mistake is one, and of nothing else. */
class CatalogueExamplesTest {
    static Stream<Entry> aboutTexts() {
        return Catalogue.standard().entries().stream().filter(e -> e.topic() == Topic.TEXT);
    }

    @ParameterizedTest
    @MethodSource("aboutTexts")
    void theWrongExampleHasThatMistakeOnly(Entry entry) {
        var problems = Texts.project(entry.reportedExample().orElseThrow()).problems();
        assertFalse(problems.isEmpty());
        assertEquals(List.of(entry.code()), problems.stream().map(Problem::code).distinct().toList());
        for (Language language : Language.values()) {
            assertFalse(problems.getFirst().message(language).contains("…"), problems.getFirst().message(language));
        }
    }

    @ParameterizedTest
    @MethodSource("aboutTexts")
    void theRightExampleHasNone(Entry entry) {
        assertEquals(List.of(), Texts.told(entry.fineExample().orElseThrow()));
    }
}
