// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.canvas;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;
import org.junit.jupiter.api.Test;

class QuestionUnansweredTest {
    private static final String CODE = "question-unanswered";

    private static String answers(Predicate<Question> which) {
        return Questions.all().stream().filter(which)
                .map(question -> "answer " + question.qualifiedId() + " \"Yes.\" ").collect(Collectors.joining());
    }

    private static List<String> blocks(String... texts) {
        return found(CODE, texts).stream().map(f -> ((Phrase) f.arguments().get("block")).text(Language.EN) + " "
                + f.arguments().get("ids")).toList();
    }

    @Test
    void aCanvasWithoutAnswersHasOneFindingForEachBlockInTheirOrder() {
        var found = found(CODE, "canvas Bakery");

        assertEquals(9, found.size());
        assertEquals(Questions.of(Block.SEGMENTS).size(), found.getFirst().arguments().get("count"));
        assertTrue(blocks("canvas Bakery").get(8).startsWith("Cost structure [most-important, driven-by-resources"));
    }

    @Test
    void theOpenQuestionsOfABlockAreListed() {
        assertEquals(List.of("Value propositions [why-us, promise-alerts]"), blocks("canvas Bakery {"
                + answers(q -> !(q.block() == Block.PROPOSITIONS && List.of("why-us", "promise-alerts").contains(q.id())))
                + "}"));
    }

    @Test
    void aBlockWithAllAnswersIsNotReported() {
        assertEquals(List.of(), blocks("canvas Bakery {" + answers(q -> true) + "}"));
    }

    @Test
    void anIdThatOnlyOneBlockHasNeedsNoBlockInFront() {
        assertEquals(List.of(), blocks("canvas Bakery {" + answers(q -> !q.id().equals("promise-alerts"))
                + "answer promise-alerts \"No.\" }"));
    }

    @Test
    void anAnswerForOneBlockDoesNotAnswerTheQuestionOfTheSameNameInAnother() {
        var open = blocks("canvas Bakery {"
                + answers(q -> !q.id().equals("most-important") || q.block() == Block.PARTNERS) + "}");

        assertEquals(List.of("Customer segments [most-important]", "Cost structure [most-important]"), open);
    }

    @Test
    void answersInALandscapeHoldForTheCanvasesThatUseIt() {
        assertEquals(List.of("Canvas2"), elements(CODE, "canvas Bakery uses Data  canvas Canvas2 {"
                + answers(q -> q.block() != Block.COSTS) + "}", "landscape Data {" + answers(q -> true) + "}"));
    }

    @Test
    void anEmptyAnswerIsNoAnswer() {
        assertEquals(List.of("Value propositions [why-us]"), blocks("canvas Bakery {"
                + answers(q -> !q.id().equals("why-us")) + "answer why-us \" \" }"));
    }
}
