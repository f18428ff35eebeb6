// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {

    static Stream<Question> questions() {
        return Questions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsAskedInBothLanguages(Question question) {
        assertTrue(question.text(Language.EN).endsWith("?"), question.qualifiedId());
        assertTrue(question.text(Language.NL).contains("?"), question.qualifiedId());
        assertNotEquals(question.text(Language.EN), question.text(Language.NL));
    }

    @Test
    void theTwoLanguagesAskTheSameQuestionsInTheSameOrder() {
        assertEquals(List.copyOf(Questions.texts(Language.EN).keySet()),
            List.copyOf(Questions.texts(Language.NL).keySet()));
    }

    @Test
    void everyBlockHasItsQuestions() {
        List<Integer> counts = Stream.of(Block.values()).map(block -> Questions.of(block).size()).toList();

        assertEquals(List.of(8, 8, 10, 8, 9, 7, 7, 11, 9), counts);
    }

    @Test
    void anIdThatSeveralBlocksHaveIsFoundInEach() {
        List<Block> blocks = Questions.find(null, "most-important").stream().map(Question::block).toList();

        assertEquals(List.of(Block.SEGMENTS, Block.PARTNERS, Block.COSTS), blocks);
        assertEquals(1, Questions.find(Block.PARTNERS, "most-important").size());
        assertEquals(List.of(), Questions.find(Block.CHANNELS, "most-important"));
    }

    @Test
    void aQuestionIsReferredToByItsShortestUniqueName() {
        assertEquals("promise-alerts", new Question(Block.PROPOSITIONS, "promise-alerts").reference());
        assertEquals("partners.most-important", new Question(Block.PARTNERS, "most-important").reference());
    }
}
