// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.util.List;
import java.util.stream.Stream;

import org.databril.templates.Template;
import org.databril.templates.Templates;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;

/** What a new canvas can start from. */
sealed interface Start {
    String id();

    String title();

    String description();

    /** All of them: the templates, and a canvas that is there. */
    static List<Start> all() {
        return Stream.<Start>concat(Templates.all().stream().map(OfTemplate::new), Stream.of(new OfCanvas())).toList();
    }

    /** From a template. */
    record OfTemplate(Template template) implements Start {
        @Override
        public String id() {
            return template.id();
        }

        @Override
        public String title() {
            return template.title(Speech.language());
        }

        @Override
        public String description() {
            return template.description(Speech.language());
        }
    }

    /** From another canvas, as the business should be. */
    record OfCanvas() implements Start {
        @Override
        public String id() {
            return "to-be";
        }

        @Override
        public String title() {
            return Messages.newCanvas_toBe;
        }

        @Override
        public String description() {
            return Messages.newCanvas_toBe_description;
        }
    }
}
