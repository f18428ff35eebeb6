// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The guiding questions of the nine blocks, each block's in the order in which they are best asked. */
public final class Questions {

    private static final Map<Language, Map<String, String>> TEXTS = new EnumMap<>(Language.class);

    private static final class Holder {
        private static final List<Question> ALL = read();

        private static List<Question> read() {
            List<Question> questions = new ArrayList<>();
            for (String qualified : texts(Language.EN).keySet()) {
                int dot = qualified.indexOf('.');
                Block block = Block.find(qualified.substring(0, dot)).orElseThrow();
                questions.add(new Question(block, qualified.substring(dot + 1)));
            }
            return List.copyOf(questions);
        }
    }

    private Questions() {
    }

    /** All questions, block by block. */
    public static List<Question> all() {
        return Holder.ALL;
    }

    /** The questions of a block. */
    public static List<Question> of(Block block) {
        List<Question> questions = new ArrayList<>();
        for (Question question : all()) {
            if (question.block() == block) {
                questions.add(question);
            }
        }
        return List.copyOf(questions);
    }

    /**
     * The questions with an id: none, one, or one for each block that has it.
     *
     * @param block only this block's, or null for any
     * @param id without a block in front
     */
    public static List<Question> find(Block block, String id) {
        List<Question> questions = new ArrayList<>(1);
        for (Question question : all()) {
            if (question.id().equals(id) && (block == null || question.block() == block)) {
                questions.add(question);
            }
        }
        return questions;
    }

    /** The texts by qualified id, in order. */
    static Map<String, String> texts(Language language) {
        synchronized (TEXTS) {
            Map<String, String> texts = TEXTS.get(language);
            if (texts == null) {
                texts = new LinkedHashMap<>();
                for (String line : TextFile.lines(Questions.class, "questions.".concat(language.id()).concat(".txt"))) {
                    String[] cells = TextFile.cells(line);
                    texts.put(cells[0], cells[1]);
                }
                TEXTS.put(language, texts);
            }
            return texts;
        }
    }
}
