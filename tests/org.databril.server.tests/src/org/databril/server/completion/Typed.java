// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.dsl.resource.BmcResource;
import org.databril.server.session.CheckedProject;
import org.databril.server.session.InMemory;

/** What is proposed in a text whose cursor is marked, beside other files. */
final class Typed {
    /** Where the cursor is. */
    static final String CURSOR = "<|>";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    final Completion completion;
    private final String text;
    private final int offset;

    private Typed(String text, int offset, Completion completion) {
        this.text = text;
        this.offset = offset;
        this.completion = completion;
    }

    static Typed in(String marked) {
        return in(marked, Map.of());
    }

    static Typed in(String marked, Map<String, String> others) {
        return in(marked, others, Language.EN);
    }

    static Typed in(String marked, Map<String, String> others, Language language) {
        int offset = marked.indexOf(CURSOR);
        var text = marked.replace(CURSOR, "");
        var texts = new HashMap<>(others);
        texts.put("typed.bmc", text);
        var project = InMemory.project(texts);
        return new Typed(text, offset, Completion.at(project, file(project), offset, TODAY, language));
    }

    static BmcResource file(CheckedProject project) {
        return project.project().file(InMemory.file("typed.bmc")).orElseThrow();
    }

    List<String> labels() {
        return completion.proposals().stream().map(Proposal::label).toList();
    }

    /** The labels without those of the words of the language. */
    List<String> names() {
        return completion.proposals().stream().filter(p -> p.kind() != Proposal.Kind.KEYWORD && p.kind() != Proposal.Kind.ELEMENT
                && p.kind() != Proposal.Kind.VALUE).map(Proposal::label).toList();
    }

    Proposal proposal(String label) {
        return completion.proposals().stream().filter(p -> p.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + labels()));
    }

    /** The text after a proposal was taken, its places filled in as they come. */
    String taking(String label) {
        return text.substring(0, completion.start()) + filled(proposal(label)) + text.substring(offset);
    }

    /** What a proposal inserts, its places filled in as they come. */
    static String filled(Proposal proposal) {
        if (!proposal.snippet()) {
            return proposal.text();
        }
        return proposal.text().replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1").replaceAll("\\$\\{\\d+:([^}]*)}", "$1")
                .replaceAll("\\$\\{?\\d+}?", "");
    }
}
