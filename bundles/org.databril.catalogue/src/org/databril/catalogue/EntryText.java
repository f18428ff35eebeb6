// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

/** The page of a code in one language: what stands above the explanation, and the explanation itself. */
record EntryText(String title, MessagePattern statement, MessagePattern question, String explanation) {

    private static final String FENCE = "---\n";

    /** Reads a page: lines of {@code key: text} between two fences, then Markdown. */
    static EntryText parse(String page, String path) {
        int end = page.indexOf("\n---\n", FENCE.length());
        if (!page.startsWith(FENCE) || end < 0) {
            throw new IllegalStateException("No front matter in " + path + " of the catalogue");
        }
        String title = null;
        String message = null;
        String question = "";
        for (String line : page.substring(FENCE.length(), end).split("\n")) {
            int colon = line.indexOf(": ");
            String value = line.substring(colon + 2).strip();
            switch (line.substring(0, colon)) {
                case "title" -> title = value;
                case "message" -> message = value;
                case "question" -> question = value;
                default -> throw new IllegalStateException("Unknown key in " + path + ": " + line);
            }
        }
        if (title == null || message == null) {
            throw new IllegalStateException("No title or message in " + path + " of the catalogue");
        }
        String explanation = page.substring(end + 1 + FENCE.length()).strip() + "\n";
        return new EntryText(title, new MessagePattern(message), new MessagePattern(question), explanation);
    }

    /** The message as a whole: what is the case, and the question to the client where there is one. */
    MessagePattern message() {
        return question.text().isEmpty() ? statement : new MessagePattern(statement.text().concat(" ").concat(question.text()));
    }
}
