// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.util.Map;

import org.databril.catalogue.Language;

/** A canvas of the gallery to start from. */
public interface Template {
    /** The name on the command line, such as {@code retailer}. */
    String id();

    /** The name in a gallery. */
    String title(Language language);

    /** One sentence about what is in it. */
    String description(Language language);

    /**
     * Makes the files of a new canvas.
     *
     * @return the text of each file by its name, without folder
     */
    Map<String, String> create(TemplateRequest request);
}
