// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.util.Map;

import org.databril.catalogue.Language;

/** A starter canvas of the gallery. */
public final class Template {

    private final String id;
    private final Map<Language, String> titles;
    private final Map<Language, String> descriptions;

    Template(String id, Map<Language, String> titles, Map<Language, String> descriptions) {
        this.id = id;
        this.titles = titles;
        this.descriptions = descriptions;
    }

    /** The name on the command line, such as {@code retailer}. */
    public String id() {
        return id;
    }

    /** The name in a gallery. */
    public String title(Language language) {
        return titles.get(language);
    }

    /** One sentence about what is in it. */
    public String description(Language language) {
        return descriptions.get(language);
    }

    /**
     * Makes the files of a new canvas, in the standard layout.
     *
     * @return the text of each file by its name, without folder
     */
    public Map<String, String> create(TemplateRequest request) {
        String starter = Resource.text("starters/" + id + "." + request.language().id() + ".txt");
        return Map.of(request.identifier() + ".bmc", new Starter(starter).fill(request));
    }
}
