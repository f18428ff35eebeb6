// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.figures.CanvasFigures;
import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Results;
import org.databril.cli.Subcommand;
import org.databril.cli.analysis.FiguresReport;
import org.databril.cli.analysis.ProjectView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells revenue, cost, return, efficiency and coverage of canvases. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Figures implements Subcommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "PATH")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text", order = 1)
    private FiguresReport format;

    @Option(names = "--canvas", paramLabel = "NAME", order = 2)
    private String canvas;

    @Option(names = "--out", paramLabel = "FILE", order = 3)
    private Path out;

    @Override
    public Exit run(Job job) throws Failure {
        var views = ProjectView.load(Inputs.of(job, paths), job);
        ProjectView.requireCanvas(views, canvas);
        var figures = new ArrayList<List<CanvasFigures>>();
        for (ProjectView view : views) {
            view.canvases(canvas).forEach(wanted -> figures
                    .add(org.databril.analysis.figures.Figures.standard().of(wanted, view.business())));
        }
        Results.of(job, out).write(format.of(figures, job.language()));
        return Exit.DONE;
    }
}
