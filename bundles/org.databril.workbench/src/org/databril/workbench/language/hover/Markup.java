// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/**
 * A text for people in the part of Markdown that the server and the pages of findings use: paragraphs, headings, lists,
 * quotes, tables, code, bold, italics, links. It is drawn as the text of a form.
 *
 * @param form the text as {@code org.eclipse.ui.forms} takes it
 */
public record Markup(String form) {
    /** The font of code in the form. */
    static final String CODE = "code";
    /** The font of what is quoted or stressed in the form. */
    static final String ITALIC = "italic";

    private static final Pattern ITEM = Pattern.compile("\\s*[-*+] (.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");
    private static final Pattern QUOTE = Pattern.compile("> ?(.*)");
    private static final Pattern ROW = Pattern.compile("\\|(.*)\\|\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*([-*_] ?){3,}\\s*|\\|[-|: ]+\\|\\s*");
    private static final Pattern FENCE = Pattern.compile("```.*");

    /** What the server says. */
    public static Markup of(MarkupContent content) {
        return MarkupKind.MARKDOWN.equals(content.getKind()) ? markdown(content.getValue()) : plain(content.getValue());
    }

    /** A text without any marks. */
    public static Markup plain(String text) {
        return new Markup(Stream.of(text.split("\\R{2,}")).map(part -> "<p>" + InlineMarkup.escape(part) + "</p>")
                .collect(Collectors.joining("", "<form>", "</form>")));
    }

    /** A text in Markdown. */
    public static Markup markdown(String text) {
        Writer writer = new Writer();
        text.lines().forEach(writer::line);
        return new Markup(writer.end());
    }

    /** The words alone. */
    @Override
    public String toString() {
        return form.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private static final class Writer {
        private final StringBuilder form = new StringBuilder("<form>");
        private final List<String> paragraph = new ArrayList<>();
        private String around = "";
        private boolean inCode;

        void line(String line) {
            if (FENCE.matcher(line).matches()) {
                endParagraph();
                inCode = !inCode;
            } else if (inCode) {
                block("<p vspace=\"false\"><span font=\"" + CODE + "\">", InlineMarkup.code(line), "</span></p>");
            } else {
                text(line);
            }
        }

        private void text(String line) {
            Matcher item = ITEM.matcher(line);
            Matcher heading = HEADING.matcher(line);
            Matcher quote = QUOTE.matcher(line);
            Matcher row = ROW.matcher(line);
            if (line.isBlank() || RULE.matcher(line).matches()) {
                endParagraph();
            } else if (item.matches()) {
                block("<li>", InlineMarkup.of(item.group(1)), "</li>");
            } else if (heading.matches()) {
                block("<p><b>", InlineMarkup.of(heading.group(1)), "</b></p>");
            } else if (row.matches()) {
                String cells = Stream.of(row.group(1).split("\\|")).map(String::strip).collect(Collectors.joining(" \u00b7 "));
                block("<li>", InlineMarkup.of(cells), "</li>");
            } else if (quote.matches()) {
                around = ITALIC;
                paragraph.add(quote.group(1));
            } else {
                paragraph.add(line);
            }
        }

        private void block(String start, String words, String end) {
            endParagraph();
            form.append(start).append(words).append(end);
        }

        private void endParagraph() {
            if (!paragraph.isEmpty()) {
                StringBuilder words = new StringBuilder();
                for (String line : paragraph) {
                    boolean broken = line.endsWith("  ") || line.endsWith("\\");
                    String own = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
                    words.append(InlineMarkup.of(own.strip())).append(broken ? "<br/>" : " ");
                }
                String all = words.toString().strip();
                form.append("<p>").append(around.isEmpty() ? all : InlineMarkup.span(around, all)).append("</p>");
                paragraph.clear();
                around = "";
            }
        }

        String end() {
            endParagraph();
            return form.append("</form>").toString();
        }
    }
}
