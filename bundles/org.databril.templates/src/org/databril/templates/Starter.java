// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.util.ArrayList;
import java.util.List;

import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;

/**
 * The text of a template. {@code {{name}}}, {@code {{label}}}, {@code {{client}}} and {@code {{date}}} stand for what is
 * asked for; a line {@code {{questions BLOCK}}} for the guiding questions of a block, as comments.
 */
record Starter(String text) {

    private static final String QUESTIONS = "{{questions ";
    private static final int WIDTH = 116;

    String fill(TemplateRequest request) {
        StringBuilder result = new StringBuilder(text.length() * 2);
        for (String line : text.split("\n")) {
            int questions = line.indexOf(QUESTIONS);
            if (questions >= 0) {
                String block = line.substring(questions + QUESTIONS.length(), line.indexOf("}}"));
                comment(result, line.substring(0, questions), Block.find(block).orElseThrow(), request.language());
            } else {
                result.append(substitute(line, request)).append('\n');
            }
        }
        return result.toString();
    }

    private static String substitute(String line, TemplateRequest request) {
        if (line.indexOf('{') < 0) {
            return line;
        }
        return line.replace("{{name}}", request.identifier())
            .replace("{{date}}", request.date().toString())
            .replace("{{label}}", quoted(request.label()))
            .replace("{{client}}", quoted(request.client()));
    }

    /** What stands between quotation marks: those and backslashes escaped, on one line. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    }

    private static void comment(StringBuilder result, String indent, Block block, Language language) {
        result.append(indent).append("// ").append(block.title(language)).append('\n');
        for (Question question : Questions.of(block)) {
            String continued = indent + "//     ";
            String line = indent + "//   ";
            for (String word : wording(question, language)) {
                if (line.length() + word.length() > WIDTH) {
                    result.append(line.stripTrailing()).append('\n');
                    line = continued;
                }
                line += word + " ";
            }
            result.append(line.stripTrailing()).append('\n');
        }
    }

    private static List<String> wording(Question question, Language language) {
        List<String> words = new ArrayList<>(List.of(question.text(language).split(" ")));
        words.add("(" + question.reference() + ")");
        return words;
    }
}
