// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.databril.analysis.portfolio.ClientSummary;
import org.databril.analysis.portfolio.Portfolio;
import org.databril.analysis.portfolio.PortfolioText;
import org.databril.catalogue.Language;
import org.databril.cli.text.Csv;
import org.databril.cli.text.Json;
import org.databril.cli.text.Members;
import org.databril.model.Names;

/** The forms in which {@code portfolio} reports. */
public enum PortfolioReport {
    /** For people. */
    TEXT {
        @Override
        public String of(Portfolio portfolio, Language language) {
            return PortfolioText.of(portfolio, language);
        }
    },
    /** For scripts. */
    JSON {
        @Override
        public String of(Portfolio portfolio, Language language) {
            return Json.of(Members.of("version", 1,
                    "clients", portfolio.clients().stream().map(PortfolioReport::client).toList(),
                    "shared", portfolio.shared().stream().map(shared -> Members.of("kind", shared.kind(), "name",
                            shared.name(), "clients", shared.clients())).toList(),
                    "differences", portfolio.differences().stream().map(difference -> Members.of("kind", difference.kind(),
                            "name", difference.name(), "places", difference.places().stream().map(Names::qualified).toList(),
                            "aspects", difference.aspects())).toList()));
        }
    },
    /** For tables: one line per client and number, then what is shared and what differs. */
    CSV {
        @Override
        public String of(Portfolio portfolio, Language language) {
            var csv = new Csv("client", "figure", "of", "value");
            portfolio.clients().forEach(client -> rows(client, csv));
            portfolio.shared().forEach(shared -> csv.row(String.join("; ", shared.clients()), "shared", shared.kind(),
                    shared.name()));
            portfolio.differences().forEach(difference -> csv.row(null, "difference", difference.kind() + " "
                    + difference.name() + ": " + String.join("; ", difference.aspects()),
                    difference.places().stream().map(Names::qualified).collect(Collectors.joining("; "))));
            return csv.text();
        }
    };

    /** The report. */
    public abstract String of(Portfolio portfolio, Language language);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void rows(ClientSummary client, Csv csv) {
        client.coverage().forEach((block, value) -> csv.row(client.client(), "coverage", block.id(), value.decimal()));
        client.findings().forEach((severity, count) -> csv.row(client.client(), "findings", severity.id(), count));
        client.returns().forEach((currency, year) -> csv.row(client.client(), "return", currency, year.decimal()));
    }

    private static Map<String, Object> client(ClientSummary client) {
        var findings = Members.of();
        client.findings().forEach((severity, count) -> findings.put(severity.id(), count));
        return Members.of("client", client.client(),
                "canvases", client.canvases().stream().map(Names::qualified).toList(),
                "coverage", client.coverage().entrySet().stream()
                        .map(entry -> Members.of("block", entry.getKey().id(), "value", entry.getValue().decimal())).toList(),
                "findings", findings,
                "return", client.returns().entrySet().stream()
                        .map(entry -> Members.of("currency", entry.getKey(), "year", entry.getValue().decimal())).toList());
    }
}
