// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.findings.FindingsResult;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.resource.BmcResource;

/**
 * A project with what is to be told about it: what is wrong with the structure of its files, and the findings of the
 * analysis. Belongs to one thread at a time, as the project does.
 */
public final class CheckedProject {
    private final LoadedProject project;
    private Business business;
    private FindingsResult findings;

    CheckedProject(LoadedProject project) {
        this.project = project;
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

    /** What the analysis finds. */
    public FindingsResult findings() {
        if (findings == null) {
            findings = Analysis.with(Settings.STANDARD).run(business());
        }
        return findings;
    }

    /** All that is to be told, in the order of {@link Problem#ORDER}. */
    public List<Problem> problems() {
        return Stream.concat(project.problems().stream(), told()).sorted(Problem.ORDER).toList();
    }

    /** What is to be told about one file. */
    public List<Problem> problems(Path file) {
        return Stream.concat(project.problems(file).stream(), told().filter(problem -> problem.path().equals(file)))
                .sorted(Problem.ORDER).toList();
    }

    void update(Path file, String text) {
        project.update(file, text);
        forget();
    }

    void reload(Path file) {
        project.reload(file);
        forget();
    }

    private void forget() {
        business = null;
        findings = null;
    }

    /** The findings as problems; while a file cannot be read as a whole, what seems to lack in it says nothing. */
    private Stream<Problem> told() {
        return findings().reported().stream().filter(finding -> file(finding) != null && file(finding).isWellFormed())
                .map(finding -> new Problem(finding.code(), finding.severity(), file(finding).place(finding.element()),
                        finding.elementName(), finding.arguments()));
    }

    private static BmcResource file(Finding finding) {
        return BmcResource.of(finding.element());
    }
}
