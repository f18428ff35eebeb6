// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.databril.analysis.evidence.EvidenceChain;
import org.databril.analysis.evidence.EvidenceText;
import org.databril.analysis.lineage.Lineage;
import org.databril.analysis.lineage.LineageText;
import org.databril.catalogue.Language;
import org.databril.cli.text.Json;
import org.databril.cli.text.Members;
import org.databril.model.Names;

/** The forms in which {@code lineage} reports; for people with the evidence for promises. */
public enum LineageReport {
    /** For people. */
    TEXT {
        @Override
        public String of(Lineage lineage, List<EvidenceChain> evidence, Language language) {
            var chains = evidence.stream().map(chain -> EvidenceText.of(chain, language) + "\n").collect(Collectors.joining());
            return LineageText.of(lineage, language) + (chains.isEmpty() ? "" : "\n" + chains);
        }
    },
    /** For scripts; the shape is a contract. */
    JSON {
        @Override
        public String of(Lineage lineage, List<EvidenceChain> evidence, Language language) {
            return Json.of(Members.of("version", 1, "element", Names.qualified(lineage.element()), "nodes",
                    lineage.nodes().stream().map(Names::qualified).toList(), "edges",
                    lineage.edges().stream().map(edge -> Members.of("from", Names.qualified(edge.from()), "to",
                            Names.qualified(edge.to()), "kind", edge.kind().id())).distinct().toList()));
        }
    };

    /** The report on a lineage. */
    public abstract String of(Lineage lineage, List<EvidenceChain> evidence, Language language);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
