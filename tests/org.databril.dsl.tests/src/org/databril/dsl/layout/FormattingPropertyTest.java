// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.databril.dsl.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the layout of every text, tried on texts whose white space is shaken up. */
class FormattingPropertyTest {
    private static final Pattern PIECE = Pattern.compile("//[^\n\r]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\])*\"|[\\p{L}\\p{N}_.-]+|\\S",
            Pattern.DOTALL);
    private static final List<String> SPACES = List.of(" ", " ", "  ", "\t", "\n", "\n", "\n\n", "\n   ", "\r\n", " \n\n\n  ");
    private static final List<String> COMMENTS = List.of("// a remark\n", "/* in between */", "/* two\n   lines */", "//\n");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextIsLaidOutOnceAndForAllWithEveryWordAndCommentInPlace(long seed) {
        var text = shaken(new Random(seed));
        var once = Formatting.format(text).orElseThrow();
        assertEquals(pieces(text), pieces(once));
        assertEquals(once, Formatting.format(once).orElseThrow());
    }

    private static String shaken(Random chance) {
        int calm = chance.nextInt(4);
        var text = new StringBuilder();
        for (String piece : pieces(Texts.korenaar())) {
            text.append(piece);
            if (piece.startsWith("//")) {
                text.append('\n');
            }
            boolean glued = chance.nextInt(4) < calm;
            text.append(glued ? " " : SPACES.get(chance.nextInt(SPACES.size())));
            if (chance.nextInt(25) == 0) {
                text.append(COMMENTS.get(chance.nextInt(COMMENTS.size()))).append(chance.nextBoolean() ? " " : "\n");
            }
        }
        return text.toString();
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
