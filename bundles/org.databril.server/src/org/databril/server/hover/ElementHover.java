// SPDX-License-Identifier: EPL-2.0
package org.databril.server.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Severity;
import org.databril.catalogue.Term;
import org.databril.dsl.problem.Kinds;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.databril.server.CanvasText;
import org.databril.server.elements.Mentions;
import org.databril.server.text.Texts;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.EcoreUtil2;

/** All about an element, in Markdown: what it is, what was written about it, what uses it, its figures and findings. */
final class ElementHover {
    /** How many users and findings are named; of the rest only the number is told. */
    private static final int NAMED = 8;

    private final Named element;
    private final CanvasText text;
    private final Texts texts;

    ElementHover(Named element, CanvasText text) {
        this.element = element;
        this.text = text;
        texts = Texts.in(text.language());
    }

    /** All of it. */
    String markdown() {
        var findings = findings();
        return findings.isEmpty() ? facts() : String.join("\n\n", facts(), "---",
                findings.stream().limit(NAMED).map(this::finding).collect(Collectors.joining("\n"))
                        + (findings.size() > NAMED ? "\n- " + texts.say("hover.more", findings.size() - NAMED) : ""));
    }

    /** All but the findings. */
    String facts() {
        var parts = new ArrayList<String>();
        parts.add(heading());
        if (element.getDescription() != null && !element.getDescription().isBlank()) {
            parts.add(Markdown.text(element.getDescription()));
        }
        element.getNotes().forEach(note -> parts.add("*" + Markdown.text(note) + "*"));
        if (!(element instanceof Root)) {
            parts.add(users());
        }
        var figures = new ElementFigures(element, text.project().business(), text.language()).lines();
        if (!figures.isEmpty()) {
            parts.add(String.join("  \n", figures));
        }
        return String.join("\n\n", parts);
    }

    private String heading() {
        return "**" + Markdown.text(Names.display(element)) + "** · " + Kinds.of(element.eClass()).text(text.language())
                + " · `" + Names.qualified(element) + "`";
    }

    private String users() {
        var users = Mentions.in(text.project()).users(element).stream().filter(user -> user.getName() != null).toList();
        if (users.isEmpty()) {
            return texts.say("hover.unused");
        }
        var named = users.stream().limit(NAMED).map(this::linked).collect(Collectors.joining(", "));
        return texts.say("hover.used-by", users.size() <= NAMED ? named
                : named + " " + texts.say("hover.more", users.size() - NAMED));
    }

    private String linked(Named user) {
        Location place = text.location(user);
        return Markdown.link(Names.display(user), place.getUri() + "#L" + (place.getRange().getStart().getLine() + 1));
    }

    private List<Finding> findings() {
        var root = EcoreUtil2.getContainerOfType(element, Root.class);
        return root == null ? List.of() : text.project().findings(root).stream().filter(f -> f.element() == element).toList();
    }

    private String finding(Finding finding) {
        var code = text.page(finding.code()).map(page -> Markdown.link(finding.code(), page)).orElse(finding.code());
        return "- " + mark(finding.severity()) + " " + Markdown.text(finding.message(text.language())) + " (" + code + ")";
    }

    private String mark(Severity severity) {
        return "**" + new Term(severity.id()).text(text.language()) + ":**";
    }
}
