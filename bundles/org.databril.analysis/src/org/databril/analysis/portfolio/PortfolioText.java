// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.text.Words;
import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.databril.catalogue.Term;
import org.databril.model.Names;

/** A portfolio as a text for a mail. */
public final class PortfolioText {
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private PortfolioText(Words words) {
        this.words = words;
    }

    /** The text, with a line break at its end. */
    public static String of(Portfolio portfolio, Language language) {
        return new PortfolioText(Words.in(language)).text(portfolio);
    }

    private String text(Portfolio portfolio) {
        if (portfolio.clients().isEmpty()) {
            lines.add(words.say("portfolio.none"));
        }
        portfolio.clients().forEach(this::client);
        if (!portfolio.shared().isEmpty()) {
            title("portfolio.shared");
            portfolio.shared().forEach(shared -> lines.add("- " + words.say("portfolio.shared-by",
                    term(shared.kind()), shared.name(), words.list(shared.clients()))));
        }
        if (!portfolio.differences().isEmpty()) {
            title("portfolio.differences");
            portfolio.differences().forEach(this::difference);
        }
        return String.join("\n", lines) + "\n";
    }

    private void title(String key) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(words.say(key));
    }

    private void client(ClientSummary client) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(client.client());
        var findings = new ArrayList<String>();
        client.findings().forEach((severity, count) -> findings.add(count + " " + severity(severity, count)));
        lines.add("- " + words.say("portfolio.findings", words.list(findings)));
        client.returns().forEach((currency, year) -> lines.add("- " + words.say("portfolio.return",
                words.aYear(year.rounded(2), currency))));
        if (!client.coverage().isEmpty()) {
            lines.add("- " + words.say("portfolio.coverage"));
        }
        client.coverage().forEach((block, value) -> lines
                .add("  - " + block.title(words.language()) + ": " + words.percent(value.rounded(3))));
    }

    private void difference(Difference difference) {
        var aspects = difference.aspects().stream().map(aspect -> words.say("portfolio.aspect." + aspect)).toList();
        var places = difference.places().stream().map(Names::qualified).toList();
        lines.add("- " + words.say("portfolio.difference", term(difference.kind()), difference.name(), words.list(aspects),
                words.list(places)));
    }

    private String severity(Severity severity, int count) {
        var term = new Term(severity.id());
        return count == 1 ? term.text(words.language()) : term.plural(words.language());
    }

    private String term(String kind) {
        return kind.equals("vendor") ? words.say("portfolio.vendor") : words.term(kind);
    }
}
