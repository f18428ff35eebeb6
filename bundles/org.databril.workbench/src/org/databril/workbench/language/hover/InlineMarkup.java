// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.hover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks within a line of Markdown, as those of a form. */
final class InlineMarkup {
    private static final Pattern MARKED = Pattern.compile("\\[(?<words>[^\\]]*)\\]\\((?<target>[^)\\s]*)\\)|\\*\\*(?<bold>.+?)\\*\\*"
            + "|`(?<code>[^`]+)`|(?<![\\w*])(?<sign>[*_])(?<italic>[^*_]+)\\k<sign>(?![\\w*])|\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!|<>-])");
    private static final Pattern ENTITY = Pattern.compile("&(nbsp|amp|lt|gt|quot);");
    private static final String BLANK = "\u00a0";

    private InlineMarkup() {
    }

    static String of(String line) {
        Matcher found = MARKED.matcher(line);
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (found.find()) {
            out.append(escape(line.substring(done, found.start()))).append(marked(found));
            done = found.end();
        }
        return out.append(escape(line.substring(done))).toString();
    }

    private static String marked(Matcher found) {
        if (found.group("words") != null) {
            return "<a href=\"" + escape(found.group("target")) + "\">" + escape(found.group("words")) + "</a>";
        }
        if (found.group("bold") != null) {
            return "<b>" + escape(found.group("bold")) + "</b>";
        }
        if (found.group("code") != null) {
            return span(Markup.CODE, code(found.group("code")));
        }
        return found.group("italic") != null ? span(Markup.ITALIC, escape(found.group("italic"))) : escape(found.group("escaped"));
    }

    /** A piece of code with its blanks. */
    static String code(String text) {
        return text.isEmpty() ? BLANK : escape(text.replace("  ", BLANK + BLANK));
    }

    /** A piece in another font; it holds no other marks, which a form would not take there. */
    static String span(String font, String words) {
        return "<span font=\"" + font + "\">" + words.replaceAll("<[^>]*>", "") + "</span>";
    }

    static String escape(String text) {
        String plain = ENTITY.matcher(text).replaceAll(entity -> switch (entity.group(1)) {
            case "nbsp" -> BLANK;
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            default -> "\"";
        });
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
