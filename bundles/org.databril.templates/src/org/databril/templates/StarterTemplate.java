// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.util.Map;

import org.databril.catalogue.Language;

/** A starter with the guiding questions as comments. */
record StarterTemplate(String id, Map<Language, String> titles, Map<Language, String> descriptions) implements Template {
    @Override
    public String title(Language language) {
        return titles.get(language);
    }

    @Override
    public String description(Language language) {
        return descriptions.get(language);
    }

    @Override
    public Map<String, String> create(TemplateRequest request) {
        String starter = Resource.text("starters/" + id + "." + request.language().id() + ".txt");
        return Map.of(request.identifier() + ".bmc", new Starter(starter).fill(request));
    }
}
