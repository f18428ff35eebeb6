// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Job;
import org.databril.cli.Subcommand;
import org.databril.cli.files.WholeFile;
import org.databril.templates.Template;
import org.databril.templates.TemplateRequest;
import org.databril.templates.Templates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a canvas from a template. Never writes over a file. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class New implements Subcommand {
    private static final String ENDING = ".bmc";

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "NAME")
    private String name;

    @Option(names = "--template", paramLabel = "TEMPLATE", defaultValue = "empty", order = 1)
    private String template;

    @Option(names = "--list", order = 2)
    private boolean list;

    @Option(names = "--label", paramLabel = "TEXT", order = 3)
    private String label;

    @Option(names = "--client", paramLabel = "TEXT", order = 4)
    private String client;

    @Option(names = "--out", paramLabel = "FOLDER|FILE", order = 5)
    private Path out;

    @Override
    public void prepare() {
        // reads no canvases
    }

    @Override
    public Exit run(Job job) throws Failure {
        if (list) {
            listTemplates(job);
            return Exit.DONE;
        }
        if (name == null || name.isBlank()) {
            throw new Failure("new.no-name");
        }
        var start = Templates.find(template).orElseThrow(() -> new Failure("new.no-template", template,
                Templates.all().stream().map(Template::id).collect(Collectors.joining(", "))));
        var files = start.create(new TemplateRequest(name, label, client, LocalDate.now(), job.language()));
        var paths = targets(job, files.keySet());
        for (var path : paths.values()) {
            if (Files.exists(path)) {
                throw new Failure("exists-already", path);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            var path = paths.get(file.getKey());
            WholeFile.writeNew(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            job.out().println(job.shown(path));
            job.say("new.made", job.shown(path));
        }
        return Exit.DONE;
    }

    /** Where each file goes: a file can be chosen where there is one only, else a folder. */
    private Map<String, Path> targets(Job job, Set<String> names) throws Failure {
        var target = job.resolve(out == null ? Path.of("") : out);
        if (out != null && names.size() == 1 && out.toString().endsWith(ENDING) && !Files.isDirectory(target)) {
            return Map.of(names.iterator().next(), target);
        }
        WholeFile.folder(target);
        return names.stream().collect(Collectors.toMap(name -> name, target::resolve));
    }

    private static void listTemplates(Job job) {
        int widest = Templates.all().stream().mapToInt(t -> t.id().length()).max().orElse(0);
        for (var template : Templates.all()) {
            job.out().println(job.style().strong(template.id()) + " ".repeat(widest + 2 - template.id().length())
                    + template.title(job.language()) + ": " + template.description(job.language()));
        }
    }
}
