// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.databril.catalogue.Block;
import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final Question IMPORTANT = Questions.find(Block.PARTNERS, "most-important").getFirst();

    @Test
    void anEmptyCanvasHasAllQuestionsOpen() {
        assertEquals(Questions.all(), interview("canvas C").open());
    }

    @Test
    void anAnswerClosesItsQuestionOnly() {
        var text = "canvas C { answer partners.most-important \"Oven Works\" }";
        assertFalse(interview(text).open(Block.PARTNERS).contains(IMPORTANT));
        assertTrue(interview(text).open(Block.COSTS).stream().anyMatch(q -> q.id().equals("most-important")));
    }

    @Test
    void anAnswerInALandscapeHoldsForTheCanvasesThatUseIt() {
        assertEquals(Questions.all().size() - 1,
                interview("canvas C uses L  landscape L { answer promise-alerts \"No\" }").open().size());
    }

    @Test
    void anEmptyAnswerAndAnIdOfSeveralBlocksCloseNothing() {
        assertEquals(Questions.all(), interview("canvas C { answer promise-alerts \" \"  answer most-important \"X\" }").open());
    }

    @Test
    void anAnswerIsWrittenBehindTheOthersAndChangesNothingElse() {
        var text = "canvas C {\n    answer promise-alerts \"No\" // he walks past\n    ignore segment-unreached on C\n}\n";
        var changed = interview(text).answer(IMPORTANT, "The \"oven\"\n people\\ ").apply(text);

        assertEquals("canvas C {\n    answer promise-alerts \"No\" // he walks past\n"
                + "    answer partners.most-important \"The \\\"oven\\\" people\\\\\"\n    ignore segment-unreached on C\n}\n", changed);
        assertFalse(interview(changed).open().contains(IMPORTANT));
    }

    @Test
    void aRoundTellsHowFarEachBlockIsAndWhereAnswersStand() {
        var round = Round.of(canvas("canvas C \"The bakery\" uses L { answer partners.most-important \"Oven Works\" }"
                + " landscape L { answer promise-alerts \"No\" }"));
        assertEquals("The bakery", round.title());
        assertEquals(1, round.answered(Block.PARTNERS));
        assertEquals(0, round.answered(Block.COSTS));
        assertEquals(2, round.answered());
        assertEquals("C", round.of(IMPORTANT).root());
        assertEquals("Oven Works", round.of(IMPORTANT).answer());
        assertEquals("L", round.of(Questions.find(null, "promise-alerts").getFirst()).root());
    }

    @Test
    void theNextOpenQuestionLeavesAnsweredOnesOutAndGoesRoundTheEnd() {
        var all = Questions.all();
        var round = Round.of(canvas("canvas C { answer " + all.get(1).reference() + " \"A\"  answer " + all.getLast().reference()
                + " \"B\" }"));
        assertEquals(all.get(2), round.next(all.get(0), false).orElseThrow());
        assertEquals(all.get(0), round.next(all.get(2), true).orElseThrow());
        assertEquals(all.get(0), round.next(all.get(all.size() - 2), false).orElseThrow());
        assertEquals(all.get(all.size() - 2), round.next(all.get(0), true).orElseThrow());
    }

    private static Interview interview(String text) {
        return Interview.of(canvas(text));
    }

    private static Canvas canvas(String text) {
        var project = LoadedProject.of(Path.of("/p"), Map.of(Path.of("/p/a.bmc"), text));
        assertTrue(project.problems().stream().noneMatch(p -> p.code().equals("syntax")), text);
        return (Canvas) project.allRoots().getFirst();
    }
}
