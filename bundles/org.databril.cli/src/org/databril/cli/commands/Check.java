// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.databril.catalogue.Severity;
import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Results;
import org.databril.cli.Subcommand;
import org.databril.cli.check.CheckReport;
import org.databril.cli.check.Checked;

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

    @Override
    public Exit run(Job job) throws Failure {
        var inputs = Inputs.of(job, paths);
        var checked = Checked.of(inputs.load(), job);
        var results = Results.of(job, out);
        results.write(format.of(checked, job, results.style(), results.width()));
        if (checked.hasUnread()) {
            job.warn("some-unread");
            return Exit.FAILED;
        }
        return failOn.isReached(checked) ? Exit.FOUND : Exit.DONE;
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
