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

    private static Interview interview(String text) {
        var project = LoadedProject.of(Path.of("/p"), Map.of(Path.of("/p/a.bmc"), text));
        assertTrue(project.problems().stream().noneMatch(p -> p.code().equals("syntax")), text);
        return Interview.of((Canvas) project.allRoots().getFirst());
    }
}
