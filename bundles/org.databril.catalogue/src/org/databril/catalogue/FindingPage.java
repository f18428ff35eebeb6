// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.util.Map;
import java.util.TreeMap;

/** The documentation of a code, and the index of all codes, as Markdown. */
public final class FindingPage {

    private FindingPage() {
    }

    /** The page of a code in a language, complete with heading, message, explanation and example. */
    public static String of(Entry entry, Language language) {
        Words words = Words.of(language);
        StringBuilder page = new StringBuilder(2000);
        page.append("# ").append(entry.title(language)).append("\n\n");
        page.append('`').append(entry.code()).append("` · ")
            .append(new Term(entry.severity().id()).text(language)).append(" · ")
            .append(entry.topic().title(language)).append("\n\n");
        page.append("> ").append(entry.message(language, entry.sample())).append("\n\n");
        page.append(entry.explanation(language));
        example(page, entry, words);
        page.append("\n[").append(words.otherLanguage()).append("](")
            .append(language == Language.EN ? "nl/" : "../").append(entry.code()).append(".md) · [")
            .append(words.all()).append("](index.md)\n");
        return page.toString();
    }

    private static void example(StringBuilder page, Entry entry, Words words) {
        entry.reportedExample().ifPresent(text -> fence(page, words.reported(), text));
        entry.fineExample().ifPresent(text -> fence(page, words.fine(), text));
    }

    private static void fence(StringBuilder page, String heading, String text) {
        page.append("\n## ").append(heading).append("\n\n```bmc\n").append(text).append("```\n");
    }

    /** The index of a catalogue in a language: a table per topic. */
    public static String index(Catalogue catalogue, Language language) {
        Words words = Words.of(language);
        StringBuilder page = new StringBuilder(8000);
        page.append("# ").append(words.all()).append("\n\n").append(words.introduction()).append('\n');
        Topic topic = null;
        for (Entry entry : catalogue.entries()) {
            if (entry.topic() != topic) {
                topic = entry.topic();
                page.append("\n## ").append(topic.title(language)).append("\n\n").append(words.columns())
                    .append("\n|---|---|---|\n");
            }
            page.append("| [").append(entry.code()).append("](").append(entry.code()).append(".md) | ")
                .append(new Term(entry.severity().id()).text(language)).append(" | ")
                .append(entry.title(language)).append(" |\n");
        }
        page.append("\n[").append(words.otherLanguage()).append("](")
            .append(language == Language.EN ? "nl/" : "../").append("index.md)\n");
        return page.toString();
    }

    /** All pages of a catalogue by their path below {@code docs/findings}: English there, Dutch in {@code nl}. */
    public static Map<String, String> all(Catalogue catalogue) {
        Map<String, String> pages = new TreeMap<>();
        for (Language language : Language.values()) {
            String folder = language == Language.EN ? "" : language.id() + "/";
            pages.put(folder + "index.md", index(catalogue, language));
            for (Entry entry : catalogue.entries()) {
                pages.put(folder + entry.code() + ".md", of(entry, language));
            }
        }
        return pages;
    }

    private record Words(String reported, String fine, String otherLanguage, String all, String columns,
            String introduction) {

        static Words of(Language language) {
            return language == Language.EN
                ? new Words("Reported here", "Not reported here", "Nederlands", "All findings",
                    "| code | severity | what it says |",
                    "Every finding is a question to put to the client. A project can re-rate a finding or switch it off in\n"
                        + "`databril.toml`; a canvas can ignore one with `ignore CODE on ELEMENT because \"…\"`.")
                : new Words("Hier wordt het gemeld", "Hier niet", "English", "Alle bevindingen",
                    "| code | ernst | wat het zegt |",
                    "Elke bevinding is een vraag aan de klant. Een project kan een bevinding anders wegen of uitzetten in\n"
                        + "`databril.toml`; een canvas kan er een negeren met `ignore CODE on ELEMENT because \"…\"`.");
        }
    }
}
