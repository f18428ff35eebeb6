// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.portfolio.Portfolio.Project;
import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Results;
import org.databril.cli.Subcommand;
import org.databril.cli.analysis.PortfolioReport;
import org.databril.cli.analysis.ProjectView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the clients of a folder side by side. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Portfolio implements Subcommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "PATH")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text", order = 1)
    private PortfolioReport format;

    @Option(names = "--out", paramLabel = "FILE", order = 2)
    private Path out;

    @Override
    public Exit run(Job job) throws Failure {
        var projects = ProjectView.load(Inputs.of(job, paths), job).stream().map(Portfolio::project).toList();
        Results.of(job, out).write(format.of(org.databril.analysis.portfolio.Portfolio.of(projects), job.language()));
        return Exit.DONE;
    }

    private static Project project(ProjectView view) {
        return new Project(view.business(), Analysis.with(view.settings()).run(view.business()).reported());
    }
}
