// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.findings.LiveAnalysis;
import org.databril.analysis.settings.SettingsFile;
import org.databril.analysis.view.Business;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.project.ProjectRoot;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Root;

/**
 * A project with what is to be told about it: what is wrong with its settings and the structure of its files, and the
 * findings of the analysis. After an edit only what it can affect is looked at again. Belongs to one thread at a time,
 * as the project does.
 */
public final class CheckedProject {
    private final LoadedProject project;
    private final SettingsFile.Result settings;
    private final LiveAnalysis analysis;
    private Business business;

    CheckedProject(LoadedProject project) {
        this.project = project;
        settings = SettingsFile.of(project.root());
        analysis = new LiveAnalysis(Analysis.with(settings.settings()));
        analysis.update(project.allRoots(), List.of(), List.of());
    }

    /** The files and their models. */
    public LoadedProject project() {
        return project;
    }

    /** The models read as one business. */
    public Business business() {
        if (business == null) {
            business = Business.of(project.allRoots());
        }
        return business;
    }

    /** What the analysis finds in a canvas or landscape, without what is ignored. */
    public List<Finding> findings(Root root) {
        return analysis.findings(root).stream().filter(finding -> !finding.isSuppressed()).toList();
    }

    /** All files that something may be told about. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>(project.allFiles());
        files.add(project.root().resolve(ProjectRoot.SETTINGS));
        return files;
    }

    /** All that is to be told, in the order of {@link Problem#ORDER}. */
    public List<Problem> problems() {
        var told = Stream.concat(settings.problems().stream(), project.problems().stream());
        return Stream.concat(told, told(project.allRoots())).sorted(Problem.ORDER).toList();
    }

    /** What is to be told about one file. */
    public List<Problem> problems(Path file) {
        var roots = project.document(file).stream().flatMap(document -> document.getRoots().stream()).toList();
        return Stream.concat(project.problems(file).stream(), told(roots)).sorted(Problem.ORDER).toList();
    }

    void update(Path file, String text) {
        changed(file, project.update(file, text));
    }

    void reload(Path file) {
        changed(file, project.reload(file));
    }

    private void changed(Path file, Set<Path> affected) {
        business = null;
        analysis.update(project, file, affected);
    }

    /** The findings as problems; while a text does not follow the grammar, what seems to lack in it says nothing. */
    private Stream<Problem> told(Collection<Root> roots) {
        return roots.stream().filter(root -> BmcResource.of(root).isWellFormed()).flatMap(root -> findings(root).stream())
                .map(finding -> new Problem(finding.code(), finding.severity(),
                        BmcResource.of(finding.element()).place(finding.element()), finding.elementName(),
                        finding.arguments()));
    }
}
