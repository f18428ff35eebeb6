// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.time.LocalDate;

import org.databril.catalogue.Language;

/**
 * What a new canvas is to be filled with.
 *
 * @param name any text; becomes the name of the canvas and of its file, with what a name may not hold left out
 * @param label the heading for people; the name where null or blank
 * @param client the client's name; the label where null or blank
 * @param date the date of the canvas
 * @param language of the texts, names and guiding questions
 */
public record TemplateRequest(String name, String label, String client, LocalDate date, Language language) {

    /** Fills in what is left out. */
    public TemplateRequest {
        label = given(label) ? label.strip() : name.strip();
        client = given(client) ? client.strip() : label;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** The name as the language allows it. */
    public String identifier() {
        return Identifier.of(name, language);
    }
}
