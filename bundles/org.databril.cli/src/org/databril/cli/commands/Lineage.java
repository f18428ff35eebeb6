// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.databril.analysis.evidence.EvidenceChain;
import org.databril.analysis.view.Business;
import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Results;
import org.databril.cli.Subcommand;
import org.databril.cli.analysis.Asked;
import org.databril.cli.analysis.LineageReport;
import org.databril.cli.analysis.ProjectView;
import org.databril.cli.analysis.Scope;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where the data about an element come from and where they go. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Lineage implements Subcommand {
    @Parameters(paramLabel = "ELEMENT", index = "0", descriptionKey = "ELEMENT")
    private String element;

    @Parameters(paramLabel = "PATH", index = "1..*", arity = "1..*", descriptionKey = "PATH")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", order = 1)
    private LineageReport format;

    @Option(names = "--canvas", paramLabel = "NAME", order = 2)
    private String canvas;

    @Option(names = "--out", paramLabel = "FILE", order = 3)
    private Path out;

    @Override
    public Exit run(Job job) throws Failure {
        var scopes = Scope.of(canvas, ProjectView.load(Inputs.of(job, paths), job));
        var asked = Asked.find(element, Named.class, scopes);
        var lineage = org.databril.analysis.lineage.Lineage.of(asked.element(), asked.business())
                .within(asked.scope()::covers);
        Results.of(job, out).write(format.of(lineage, evidence(asked.element(), asked.business()), job.language()));
        return Exit.DONE;
    }

    private static List<EvidenceChain> evidence(Named element, Business business) {
        return switch (element) {
            case Promise promise -> List.of(EvidenceChain.of(promise, business));
            case Proposition proposition -> proposition.getPromises().stream()
                    .map(promise -> EvidenceChain.of(promise, business)).toList();
            default -> List.of();
        };
    }
}
