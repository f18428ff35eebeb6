// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.dsl.layout.Formatting;
import org.databril.dsl.project.LoadedProject;

/** Reads texts as a project of their own. */
final class Texts {

    private static final Path ROOT = Path.of("/somewhere").toAbsolutePath();

    private Texts() {
    }

    static LoadedProject project(Map<String, String> files) {
        return LoadedProject.of(ROOT, files.entrySet().stream().filter(file -> file.getKey().endsWith(".bmc"))
            .collect(Collectors.toMap(file -> ROOT.resolve(file.getKey()), Map.Entry::getValue)));
    }

    /** What is wrong in the structure of the texts, as people read it. */
    static List<String> problems(Map<String, String> files) {
        return project(files).problems().stream()
            .map(problem -> problem.path().getFileName() + ":" + problem.line() + " " + problem.message(Language.EN)).toList();
    }

    /** The codes of what is wrong in one text. */
    static List<String> codes(String text) {
        return project(Map.of("text.bmc", text)).problems().stream().map(problem -> problem.code()).distinct().toList();
    }

    /** Texts in the standard layout, so that they can be compared with what they were. */
    static Map<String, String> laidOut(Map<String, String> files) {
        return files.entrySet().stream().filter(file -> file.getKey().endsWith(".bmc"))
            .collect(Collectors.toMap(Map.Entry::getKey, file -> Formatting.format(file.getValue()).orElseThrow()));
    }

    /** What the rules find in the texts, ignored findings left out. */
    static List<Finding> findings(Map<String, String> files) {
        return Analysis.with(Settings.STANDARD).run(Business.of(project(files).allRoots())).reported();
    }

    /** What the rules find in one text. */
    static List<Finding> findings(String text) {
        return findings(Map.of("text.bmc", text));
    }
}
