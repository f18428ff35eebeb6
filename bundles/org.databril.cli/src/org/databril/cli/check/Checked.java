// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.settings.SettingsFile;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Severity;
import org.databril.cli.Job;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.project.ProjectRoot;
import org.databril.dsl.resource.BmcResource;

/** What came of checking some projects. */
public final class Checked {
    private final List<LoadedProject> projects;
    private final List<Remark> remarks;
    private final long files;

    private Checked(List<LoadedProject> projects, List<Remark> remarks) {
        this.projects = projects;
        this.remarks = remarks;
        var told = remarks.stream().map(r -> r.place().file()).distinct()
                .filter(f -> Files.isRegularFile(f) && !f.endsWith(ProjectRoot.SETTINGS));
        this.files = Stream.concat(projects.stream().flatMap(p -> p.files().stream()), told).distinct().count();
    }

    /** Checks what was asked for in some projects. */
    public static Checked of(Collection<LoadedProject> projects, Part part, Job job) {
        var remarks = projects.stream().flatMap(p -> remarks(p, job)).filter(part::covers).sorted(Remark.order(job::shown)).toList();
        return new Checked(List.copyOf(projects), remarks);
    }

    private static Stream<Remark> remarks(LoadedProject project, Job job) {
        var settings = SettingsFile.of(project.root());
        settings.settings().output().ifPresent(job::prefer);
        var problems = Stream.concat(settings.problems().stream(), project.problems().stream()).map(Remark::of);
        if (project.roots().isEmpty()) {
            return problems;
        }
        // Of a text that could be read in part only, half of the findings would be wrong.
        var files = project.files().stream().map(f -> project.file(f).orElseThrow())
                .filter(BmcResource::isWellFormed).collect(Collectors.toSet());
        var business = Business.of(project.allRoots());
        var findings = Analysis.with(settings.settings()).run(business).all().stream()
                .filter(f -> files.contains(BmcResource.of(f.element()))).map(Remark::of);
        return Stream.concat(problems, findings);
    }

    /** How many files were looked at, those that could not be read included. */
    public long files() {
        return files;
    }

    /** What there is to tell, in order, without what the models say to ignore. */
    public List<Remark> remarks() {
        return remarks.stream().filter(r -> r.ignored().isEmpty()).toList();
    }

    /** What there is to tell, in order, with what the models say to ignore. */
    public List<Remark> allRemarks() {
        return remarks;
    }

    /** How many there are of a severity. */
    public int count(Severity severity) {
        return (int) remarks().stream().filter(r -> r.severity() == severity).count();
    }

    /** Whether something weighs as much as a severity, or more. */
    public boolean reaches(Severity severity) {
        return remarks().stream().anyMatch(r -> r.severity().atLeast(severity));
    }

    /** Whether a file could not be read. */
    public boolean hasUnread() {
        return projects.stream().anyMatch(LoadedProject::hasUnread);
    }

    /** The text of a file; empty for one that could not be read. */
    Optional<BmcResource> file(Path file) {
        return projects.stream().map(p -> p.file(file)).flatMap(Optional::stream).findFirst();
    }
}
