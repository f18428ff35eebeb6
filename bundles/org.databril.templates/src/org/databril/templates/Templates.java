// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.catalogue.Language;

/** The gallery of starter canvases. */
public final class Templates {

    private Templates() {
    }

    /** All templates, the plainest first, the example last. */
    public static List<Template> all() {
        List<Template> templates = new ArrayList<>(starters());
        templates.add(new ExampleTemplate());
        return List.copyOf(templates);
    }

    /** The templates with the guiding questions in them. */
    static List<Template> starters() {
        List<Template> templates = new ArrayList<>();
        for (String[] cells : Resource.table("starters/starters.txt")) {
            templates.add(new StarterTemplate(cells[0], Map.of(Language.EN, cells[1], Language.NL, cells[2]),
                Map.of(Language.EN, cells[3], Language.NL, cells[4])));
        }
        return List.copyOf(templates);
    }

    /** The template with this id, or empty. */
    public static Optional<Template> find(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
