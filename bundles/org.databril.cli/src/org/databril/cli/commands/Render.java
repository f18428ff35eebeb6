// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Subcommand;
import org.databril.cli.render.PictureRequest;
import org.databril.cli.analysis.ProjectView;
import org.databril.cli.render.Pictures;
import org.databril.cli.render.Watching;
import org.databril.diagram.Detail;
import org.databril.diagram.Diagram;
import org.databril.diagram.Diagrams;
import org.databril.diagram.Gathering;
import org.databril.diagram.PictureFormat;
import org.databril.diagram.colour.Colouring;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws pictures of canvases. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Render implements Subcommand {
    private static final String ALL = "all";

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "PATH")
    private List<Path> paths;

    @Option(names = "--diagram", paramLabel = "DIAGRAM", defaultValue = "canvas", order = 1,
            completionCandidates = DiagramNames.class)
    private String diagram;

    @Option(names = "--format", paramLabel = "svg|png|pdf", defaultValue = "svg", order = 2)
    private PictureFormat format;

    @Option(names = "--out", paramLabel = "FOLDER", order = 3)
    private Path out;

    @Option(names = "--canvas", paramLabel = "NAME", order = 4)
    private String canvas;

    @Option(names = "--focus", paramLabel = "ELEMENT", order = 5)
    private String focus;

    @Option(names = "--hops", paramLabel = "NUMBER", order = 6)
    private Integer hops;

    @Option(names = "--collapse", paramLabel = "few|none|owner|kind", defaultValue = "few", order = 7)
    private String collapse;

    @Option(names = "--colour", paramLabel = "none|segment|finding|kpi", defaultValue = "none", order = 8)
    private Colouring colouring;

    @Option(names = "--watch", order = 9)
    private boolean watch;

    @Override
    public Exit run(Job job) throws Failure {
        var inputs = Inputs.of(job, paths);
        var folder = job.resolve(out == null ? Path.of("") : out);
        var pictures = new Pictures(new PictureRequest(diagrams(), format, folder, canvas, focus, detail(),
                colouring), job);
        if (watch) {
            drawAgainAndAgain(inputs, pictures, job);
        } else {
            pictures.draw(ProjectView.load(inputs, job));
        }
        return Exit.DONE;
    }

    private List<Diagram> diagrams() throws Failure {
        if (diagram.equals(ALL)) {
            return Diagrams.all();
        }
        return List.of(Diagrams.byId(diagram).orElseThrow(() -> new Failure("wrong-argument", "--diagram", diagram,
                String.join("|", new DiagramNames()))));
    }

    private Detail detail() throws Failure {
        if (hops != null && hops < 1) {
            throw new Failure("wrong-argument", "--hops", hops, "1, 2, 3, …");
        }
        if (hops != null && focus == null) {
            throw new Failure("render.hops-of-what");
        }
        var gathering = Gathering.byId(collapse).orElseThrow(() -> new Failure("wrong-argument", "--collapse", collapse,
                Stream.of(Gathering.values()).map(Gathering::id).collect(Collectors.joining("|"))));
        return new Detail(hops == null ? OptionalInt.empty() : OptionalInt.of(hops), gathering, Set.of());
    }

    private static void drawAgainAndAgain(Inputs inputs, Pictures pictures, Job job) {
        job.around().untilStopped().run();
        var watching = new Watching(inputs.paths());
        job.say("render.watching");
        try {
            while (true) {
                try {
                    pictures.draw(ProjectView.load(inputs, job));
                    job.say("render.drawn", LocalTime.now().truncatedTo(ChronoUnit.SECONDS));
                } catch (Failure e) {
                    job.tell(e);
                }
                watching.awaitChange();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What {@code --diagram} can be. */
    static final class DiagramNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Diagrams.all().stream().map(Diagram::id), Stream.of(ALL)).iterator();
        }
    }
}
