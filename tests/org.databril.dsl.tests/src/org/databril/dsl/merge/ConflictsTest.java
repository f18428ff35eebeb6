// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.databril.dsl.Texts;
import org.databril.dsl.edit.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsTest {
    private static final String MERGED = """
            canvas Bakery {
            <<<<<<< HEAD
                segment Hotels "Hotels"
            =======
                segment Hotels "Hotels and inns"
                segment Schools
            >>>>>>> origin/main
                channel Shop
            <<<<<<< HEAD
            =======
                channel Web
            >>>>>>> origin/main
            }
            """;

    private static String take(String text, Choice choice) {
        return TextEdit.apply(text, Conflicts.of(text).stream().map(conflict -> conflict.take(choice, text)).toList());
    }

    @Test
    void mineLeavesTheLinesFromBeforeTheMerge() {
        assertEquals("canvas Bakery {\n    segment Hotels \"Hotels\"\n    channel Shop\n}\n", take(MERGED, Choice.MINE));
    }

    @Test
    void theirsLeavesTheLinesThatCameWithIt() {
        assertEquals("canvas Bakery {\n    segment Hotels \"Hotels and inns\"\n    segment Schools\n    channel Shop\n"
                + "    channel Web\n}\n", take(MERGED, Choice.THEIRS));
    }

    @Test
    void bothLeavesMineAndTheirsBelow() {
        assertEquals("canvas Bakery {\n    segment Hotels \"Hotels\"\n    segment Hotels \"Hotels and inns\"\n"
                + "    segment Schools\n    channel Shop\n    channel Web\n}\n", take(MERGED, Choice.BOTH));
    }

    @Test
    void theVersionsBearTheNamesThatGitGaveThem() {
        var conflict = Conflicts.of(MERGED).getFirst();
        assertEquals("HEAD", conflict.mine().name());
        assertEquals("origin/main", conflict.theirs().name());
    }

    @Test
    void theCommonLinesOfDiff3AreInNeither() {
        var text = "<<<<<<< ours\na\n||||||| 4711abc\nb\n=======\nc\n>>>>>>> theirs\n";
        var conflict = Conflicts.of(text).getFirst();
        assertEquals("b\n", conflict.base().orElseThrow().of(text));
        assertEquals("4711abc", conflict.base().orElseThrow().name());
        assertEquals("a\nc\n", take(text, Choice.BOTH));
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void lineEndsStayWhatTheyAre(Choice choice) {
        assertFalse(take(MERGED.replace("\n", "\r\n"), choice).replace("\r\n", "").contains("\n"));
    }

    @Test
    void aBlockAtTheVeryEndMayLackItsLineEnd() {
        assertEquals("a\n", take("<<<<<<<\na\n=======\nb\n>>>>>>>", Choice.MINE));
    }

    @Test
    void marksThatDoNotBelongTogetherAreNoConflict() {
        assertEquals(List.of(), Conflicts.of("<<<<<<< HEAD\na\n>>>>>>> main\n"));
        assertEquals(List.of(), Conflicts.of("=======\n>>>>>>> main\n<<<<<<< HEAD\n"));
        assertEquals(List.of(), Conflicts.of("<<<<<<<< HEAD\n=======\n>>>>>>>>\n"));
    }

    @Test
    void eachBlockIsToldOnceInsteadOfAHeapOfSyntaxErrors() {
        assertEquals(List.of("2:1 merge-conflict", "9:1 merge-conflict"), Texts.told(MERGED));
        assertEquals("Git could not merge this: two versions of the lines down to line 7 stand here, mine (HEAD) and theirs "
                + "(origin/main). Which holds: mine, theirs or both?", Texts.messages(MERGED).getFirst());
    }

    @Test
    void aTextWithThemCannotBeReliedOnWhereverTheyStand() {
        var hidden = "canvas Bakery { /*\n<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n*/ }";
        assertEquals(List.of("2:1 merge-conflict"), Texts.told(hidden));
        assertTrue(Texts.project(hidden).hasSyntaxErrors());
    }
}
