// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.databril.analysis.impact.AttributeImpact;
import org.databril.analysis.impact.Without;
import org.databril.analysis.view.Datum;
import org.databril.cli.Exit;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.cli.Results;
import org.databril.cli.Subcommand;
import org.databril.cli.analysis.Asked;
import org.databril.cli.analysis.ImpactReport;
import org.databril.cli.analysis.ProjectView;
import org.databril.cli.analysis.Scope;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Named;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where a changed attribute must be entered, or what is lost without an element. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Impact implements Subcommand {
    @Parameters(paramLabel = "ATTRIBUTE PATH", arity = "1..*", descriptionKey = "ATTRIBUTE-PATH")
    private List<String> attributeAndPaths;

    @Option(names = "--without", paramLabel = "ELEMENT", order = 1)
    private String without;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", order = 2)
    private ImpactReport format;

    @Option(names = "--canvas", paramLabel = "NAME", order = 3)
    private String canvas;

    @Option(names = "--out", paramLabel = "FILE", order = 4)
    private Path out;

    @Override
    public Exit run(Job job) throws Failure {
        var paths = without == null ? attributeAndPaths.subList(1, attributeAndPaths.size()) : attributeAndPaths;
        if (paths.isEmpty()) {
            throw new Failure("missing-argument", "PATH");
        }
        var scopes = Scope.of(canvas, ProjectView.load(Inputs.of(job, paths.stream().map(Path::of).toList()), job));
        Results.of(job, out).write(without == null ? attribute(scopes, job) : element(scopes, job));
        return Exit.DONE;
    }

    private String attribute(List<Scope> scopes, Job job) throws Failure {
        var name = attributeAndPaths.getFirst();
        if (Asked.isKnown(name, Attribute.class, scopes) || !Asked.isKnown(name, Information.class, scopes)) {
            var asked = Asked.find(name, Attribute.class, scopes);
            return report(Datum.of(asked.element()), asked, job);
        }
        var asked = Asked.find(name, Information.class, scopes);
        var attributes = asked.element().getAttributes();
        if (!attributes.isEmpty()) {
            throw new Failure("element.several", name, String.join(", ", attributes.stream().map(Names::qualified).toList()));
        }
        return report(Datum.whole(asked.element()), asked, job);
    }

    private String report(Datum datum, Asked<?> asked, Job job) {
        return format.of(AttributeImpact.of(datum, asked.business()).within(asked.scope()::covers), job.language());
    }

    private String element(List<Scope> scopes, Job job) throws Failure {
        var asked = Asked.find(without, Named.class, scopes);
        return format.of(Without.of(asked.element(), asked.business()).within(asked.scope()::covers), job.language());
    }
}
