// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.databril.analysis.fixes.QuickFixes;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.catalogue.Severity;
import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Results;
import org.databril.cli.Subcommand;
import org.databril.cli.check.CheckReport;
import org.databril.cli.check.Checked;
import org.databril.cli.check.Part;
import org.databril.cli.fix.Repairs;
import org.databril.dsl.project.LoadedProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with canvases and what they leave open. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Check implements Subcommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "PATH")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", order = 1)
    private CheckReport format;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", defaultValue = "error", order = 2)
    private FailOn failOn;

    @Option(names = "--canvas", paramLabel = "NAME", order = 3)
    private String canvas;

    @Option(names = "--out", paramLabel = "FILE", order = 4)
    private Path out;

    @Option(names = "--fix", paramLabel = "CODE", order = 5)
    private List<String> fix = List.of();

    @Option(names = "--because", paramLabel = "REASON", order = 6)
    private String because;

    @Override
    public Exit run(Job job) throws Failure {
        var inputs = Inputs.of(job, paths);
        checkCodes();
        var projects = fix.isEmpty() ? inputs.load() : inputs.loadModels();
        var part = Part.of(canvas, projects);
        if (!fix.isEmpty()) {
            repair(projects, part, job);
        }
        var checked = Checked.of(projects, part, job);
        var results = Results.of(job, out);
        results.write(format.of(checked, job, results.style(), results.width()));
        if (checked.hasUnread()) {
            job.warn("some-unread");
            return Exit.FAILED;
        }
        return failOn.isReached(checked) ? Exit.FOUND : Exit.DONE;
    }

    private void checkCodes() throws Failure {
        for (String code : fix) {
            if (because == null && !QuickFixes.standard().codes().contains(code)) {
                throw new Failure("fix.none", code, String.join(", ", QuickFixes.standard().codes()));
            }
            if (Catalogue.standard().find(code).filter(e -> e.kind() == CodeKind.FINDING).isEmpty()) {
                throw new Failure("fix.no-code", code);
            }
        }
    }

    private void repair(List<LoadedProject> projects, Part part, Job job) throws Failure {
        int repaired = 0;
        for (LoadedProject project : projects) {
            repaired += Repairs.of(project, finding -> fix.contains(finding.code()) && part.covers(finding.elementName()),
                    Optional.ofNullable(because), job);
        }
        job.say("fix.count", repaired);
    }

    /** From which severity on the exit code tells that something was found. */
    enum FailOn {
        ERROR, WARNING, INFO, NEVER;

        boolean isReached(Checked checked) {
            return this != NEVER && checked.reaches(Severity.valueOf(name()));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
