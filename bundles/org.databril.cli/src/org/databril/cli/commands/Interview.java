// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.databril.catalogue.Block;
import org.databril.catalogue.Question;
import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Subcommand;
import org.databril.cli.analysis.Scope;
import org.databril.cli.files.IoReason;
import org.databril.cli.files.WholeFile;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.project.Reading;
import org.databril.dsl.project.SourceText;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the open guiding questions and writes each answer into the canvas at once, so it can stop and go on any time. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Interview implements Subcommand {
    private static final String STOP = ".";

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "FILE")
    private Path given;

    @Option(names = "--block", paramLabel = "BLOCK", order = 1)
    private String block;

    @Option(names = "--canvas", paramLabel = "NAME", order = 2)
    private String canvas;

    private Path file;
    private LoadedProject project;
    private String name;

    @Override
    public Exit run(Job job) throws Failure {
        file = job.resolve(given);
        project = Inputs.of(job, List.of(given)).loadModels().getFirst();
        name = chosen().getName();
        int answers = 0;
        var in = new BufferedReader(new InputStreamReader(job.around().in(), StandardCharsets.UTF_8));
        asking: for (Block asked : blocks()) {
            var questions = questions().open(asked);
            if (questions.isEmpty()) {
                continue;
            }
            job.out().println();
            job.out().println(job.style().strong(asked.title(job.language())) + "  "
                    + job.text("interview.open", questions.size()));
            for (Question question : questions) {
                var answer = ask(question, in, job);
                if (answer == null || answer.equals(STOP)) {
                    break asking;
                }
                if (!answer.isEmpty()) {
                    write(question, answer);
                    answers++;
                }
            }
        }
        job.out().println();
        job.out().flush();
        job.say("interview.end", job.text("count.answers", answers), job.text("count.questions", questions().open().size()));
        return Exit.DONE;
    }

    private Canvas chosen() throws Failure {
        var canvases = project.file(file).flatMap(f -> f.document()).stream().flatMap(d -> d.getRoots().stream())
                .filter(Canvas.class::isInstance).map(Canvas.class::cast).filter(c -> c.getName() != null).toList();
        var names = canvases.stream().map(Canvas::getName).toList();
        if (canvases.isEmpty()) {
            throw new Failure("interview.no-canvas", given);
        }
        if (canvas == null && canvases.size() > 1) {
            throw new Failure("interview.which-canvas", String.join(", ", names));
        }
        return canvases.stream().filter(c -> canvas == null || c.getName().equals(canvas)).findFirst()
                .orElseThrow(() -> Scope.noCanvas(canvas, names));
    }

    private List<Block> blocks() throws Failure {
        if (block == null) {
            return List.of(Block.values());
        }
        var known = Arrays.stream(Block.values()).map(Block::id).collect(Collectors.joining(", "));
        return List.of(Block.find(block).orElseThrow(() -> new Failure("interview.no-block", block, known)));
    }

    /** The questions of the canvas as its text stands now: each answer makes a new model. */
    private org.databril.analysis.interview.Interview questions() {
        return org.databril.analysis.interview.Interview.of(current());
    }

    private Canvas current() {
        return project.canvases().stream().filter(c -> Names.qualified(c).equals(name)).findFirst().orElseThrow();
    }

    private static String ask(Question question, BufferedReader in, Job job) throws Failure {
        job.out().println();
        job.out().println(question.text(job.language()) + "  " + job.style().faint(question.reference()));
        job.out().print("> ");
        job.out().flush();
        try {
            var line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new Failure("cannot-read-answers", IoReason.of(e));
        }
    }

    /** Takes in what an editor may have written meanwhile, so that nothing of it is lost. */
    private void write(Question question, String answer) throws Failure {
        if (!(Reading.of(file) instanceof SourceText read)) {
            throw new Failure("input-unusable");
        }
        project.update(file, read.text());
        if (project.hasSyntaxErrors() || project.canvases().stream().noneMatch(c -> Names.qualified(c).equals(name))) {
            throw new Failure("interview.changed", given);
        }
        var text = questions().answer(question, answer).apply(read.text());
        WholeFile.write(file, read.bytesOf(text));
        project.update(file, text);
    }
}
