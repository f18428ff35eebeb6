// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.fix;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.fixes.Fix;
import org.databril.analysis.fixes.QuickFixes;
import org.databril.analysis.settings.SettingsFile;
import org.databril.analysis.view.Business;
import org.databril.cli.Failure;
import org.databril.cli.Job;
import org.databril.cli.files.WholeFile;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.project.Reading;
import org.databril.dsl.project.SourceText;
import org.databril.dsl.resource.BmcResource;

/**
 * Repairs some findings of a project one after the other, looking anew after each: one repair may change
 * what another finds. The files are written at the end, when all is well.
 */
public final class Repairs {
    private final LoadedProject project;
    private final Predicate<Finding> wanted;
    private final Optional<String> reason;
    private final Job job;
    private final Set<Path> changed = new TreeSet<>();
    private final Set<String> tried = new HashSet<>();
    private int repaired;

    private Repairs(LoadedProject project, Predicate<Finding> wanted, Optional<String> reason, Job job) {
        this.project = project;
        this.wanted = wanted;
        this.reason = reason;
        this.job = job;
    }

    /**
     * Repairs what can be repaired in the files of a project that were asked for, and tells what was done.
     *
     * @param wanted which findings to repair
     * @param reason why the findings are ignored instead; empty where they are repaired
     * @return how many findings were repaired
     * @throws Failure where a file cannot be written
     */
    public static int of(LoadedProject project, Predicate<Finding> wanted, Optional<String> reason, Job job) throws Failure {
        var repairs = new Repairs(project, wanted, reason, job);
        while (repairs.next()) {
            repairs.repaired++;
        }
        repairs.write();
        return repairs.repaired;
    }

    private boolean next() {
        var business = Business.of(project.allRoots());
        var asked = Set.copyOf(project.files());
        for (Finding finding : Analysis.with(SettingsFile.of(project.root()).settings()).run(business).reported()) {
            var file = BmcResource.of(finding.element());
            if (!wanted.test(finding) || !asked.contains(file.path())
                    || !tried.add(finding.code() + " " + finding.elementName())) {
                continue;
            }
            var fix = reason.map(why -> QuickFixes.standard().ignore(finding, why))
                    .or(() -> QuickFixes.standard().of(finding, business).stream().findFirst());
            if (fix.isPresent()) {
                job.say("fix.done", job.shown(file.path()), finding.elementName(), fix.get().title());
                apply(fix.get());
                return true;
            }
            job.say("fix.by-hand", job.shown(file.path()), finding.elementName(), finding.code());
        }
        return false;
    }

    private void apply(Fix fix) {
        fix.edits().forEach((path, edits) -> {
            project.update(path, TextEdit.apply(project.file(path).orElseThrow().text(), edits));
            changed.add(path);
        });
    }

    private void write() throws Failure {
        for (Path path : changed) {
            var text = project.file(path).orElseThrow().text();
            var before = Reading.of(path) instanceof SourceText read ? read : new SourceText("", false);
            WholeFile.write(path, before.bytesOf(text));
        }
    }
}
