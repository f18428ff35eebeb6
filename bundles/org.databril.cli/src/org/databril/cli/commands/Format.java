// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Subcommand;
import org.databril.cli.files.WholeFile;
import org.databril.dsl.layout.Formatting;
import org.databril.dsl.project.Reading;
import org.databril.dsl.project.SourceText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rewrites canvases in the standard layout, or tells which are not in it. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Format implements Subcommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "PATH")
    private List<Path> paths;

    @Option(names = "--check", order = 1)
    private boolean check;

    @Override
    public Exit run(Job job) throws Failure {
        var inputs = Inputs.of(job, paths);
        var layouts = inputs.files().parallelStream().map(LaidOut::of).toList();
        if (layouts.isEmpty()) {
            inputs.tellNothingToDo();
            return Exit.DONE;
        }
        if (layouts.stream().anyMatch(l -> !l.isUsable())) {
            inputs.loadModels(); // tells what is wrong, and fails
        }
        var changed = layouts.stream().filter(LaidOut::isChanged).toList();
        for (var file : changed) {
            if (!check) {
                WholeFile.write(file.path(), file.content());
            }
            job.out().println(job.shown(file.path()));
        }
        job.out().flush();
        job.say(check ? "format.would-change" : "format.changed", job.text("count.files", changed.size()),
                job.text("count.files", layouts.size() - changed.size()));
        return check && !changed.isEmpty() ? Exit.FOUND : Exit.DONE;
    }

    /**
     * A file and its standard layout.
     *
     * @param before null for a file that cannot be read
     * @param after null for a text that does not follow the grammar
     */
    private record LaidOut(Path path, SourceText before, String after) {
        static LaidOut of(Path path) {
            return Reading.of(path) instanceof SourceText read
                    ? new LaidOut(path, read, Formatting.format(read.text()).orElse(null)) : new LaidOut(path, null, null);
        }

        boolean isUsable() {
            return after != null;
        }

        boolean isChanged() {
            return isUsable() && !after.equals(before.text());
        }

        byte[] content() {
            return before.bytesOf(after);
        }
    }
}
