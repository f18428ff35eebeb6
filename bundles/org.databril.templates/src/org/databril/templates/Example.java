// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Language;

/** A worked example: the business model of an invented firm, now and as it should be, and the data behind it. */
public final class Example {

    private final String id;
    private final Language language;
    private final Map<Language, String> titles;
    private final Map<Language, String> descriptions;
    private final List<String> fileNames;

    Example(String id, Language language, Map<Language, String> titles, Map<Language, String> descriptions,
            List<String> fileNames) {
        this.id = id;
        this.language = language;
        this.titles = titles;
        this.descriptions = descriptions;
        this.fileNames = fileNames;
    }

    /** The name of its folder, such as {@code bicycle-hire}. */
    public String id() {
        return id;
    }

    /** The language it is written in. */
    public Language language() {
        return language;
    }

    /** The name in a gallery. */
    public String title(Language readers) {
        return titles.get(readers);
    }

    /** One sentence about what it shows. */
    public String description(Language readers) {
        return descriptions.get(readers);
    }

    /** The text of each file by its name, in the order in which to read them; settings included. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : fileNames) {
            files.put(name, Resource.text("examples/" + id + "/" + name));
        }
        return files;
    }
}
