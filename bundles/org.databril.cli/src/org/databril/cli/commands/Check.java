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

    @Option(names = "--out", paramLabel = "FILE", order = 3)
    private Path out;

    @Option(names = "--fix", paramLabel = "CODE", order = 4)
    private List<String> fix = List.of();

    @Option(names = "--because", paramLabel = "REASON", order = 5)
    private String because;

    @Override
    public Exit run(Job job) throws Failure {
        var inputs = Inputs.of(job, paths);
        var projects = fix.isEmpty() ? inputs.load() : repaired(inputs, job);
        var checked = Checked.of(projects, job);
        var results = Results.of(job, out);
        results.write(format.of(checked, job, results.style(), results.width()));
        if (checked.hasUnread()) {
            job.warn("some-unread");
            return Exit.FAILED;
        }
        return failOn.isReached(checked) ? Exit.FOUND : Exit.DONE;
    }

    private List<LoadedProject> repaired(Inputs inputs, Job job) throws Failure {
        for (String code : fix) {
            if (because == null && !QuickFixes.standard().codes().contains(code)) {
                throw new Failure("fix.none", code, String.join(", ", QuickFixes.standard().codes()));
            }
            if (Catalogue.standard().find(code).filter(e -> e.kind() == CodeKind.FINDING).isEmpty()) {
                throw new Failure("fix.no-code", code);
            }
        }
        var projects = inputs.loadModels();
        int repaired = 0;
        for (LoadedProject project : projects) {
            repaired += Repairs.of(project, fix, Optional.ofNullable(because), job);
        }
        job.say("fix.count", repaired);
        return projects;
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
