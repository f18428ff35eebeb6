// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.opportunities.Proposal;
import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Results;
import org.databril.cli.Subcommand;
import org.databril.cli.analysis.OpportunitiesReport;
import org.databril.cli.analysis.ProjectView;
import org.databril.cli.analysis.Scope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds chances that models do not name yet. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Opportunities implements Subcommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "PATH")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text", order = 1)
    private OpportunitiesReport format;

    @Option(names = "--canvas", paramLabel = "NAME", order = 2)
    private String canvas;

    @Option(names = "--out", paramLabel = "FILE", order = 3)
    private Path out;

    @Override
    public Exit run(Job job) throws Failure {
        var proposals = new ArrayList<Proposal>();
        for (Scope scope : Scope.of(canvas, ProjectView.load(Inputs.of(job, paths), job))) {
            var view = scope.view();
            var roots = view.project().roots().stream().filter(scope::covers).toList();
            org.databril.analysis.opportunities.Opportunities.in(roots, view.business(), Analysis.with(view.settings()),
                    job.language()).forEach(proposal -> proposals.add(proposal.within(scope::covers)));
        }
        proposals.sort(Comparator.comparingInt((Proposal proposal) -> proposal.repaired().size()).reversed());
        Results.of(job, out).write(format.of(proposals, job.language()));
        return Exit.DONE;
    }
}
