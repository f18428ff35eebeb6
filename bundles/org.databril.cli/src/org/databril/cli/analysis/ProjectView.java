// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.List;

import org.databril.analysis.settings.Settings;
import org.databril.analysis.settings.SettingsFile;
import org.databril.analysis.view.Business;
import org.databril.cli.Failure;
import org.databril.cli.Inputs;
import org.databril.cli.Job;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Canvas;

/**
 * A project that a command looks at.
 *
 * @param project its files
 * @param business all that its files say together
 * @param settings what it says of findings and language
 */
public record ProjectView(LoadedProject project, Business business, Settings settings) {

    /**
     * Loads the projects of some paths, and takes the language that the first of them prefers.
     *
     * @throws Failure where a file cannot be read or has syntax errors
     */
    public static List<ProjectView> load(Inputs inputs, Job job) throws Failure {
        var views = inputs.loadModels().stream().filter(project -> !project.roots().isEmpty())
                .map(project -> new ProjectView(project, Business.of(project.allRoots()),
                        SettingsFile.of(project.root()).settings()))
                .toList();
        views.stream().flatMap(view -> view.settings.output().stream()).findFirst().ifPresent(job::prefer);
        return views;
    }

    /**
     * The canvases that were asked for, in all projects.
     *
     * @param name of the one that is wanted; null for all
     * @throws Failure where there is none of that name
     */
    public static void requireCanvas(List<ProjectView> views, String name) throws Failure {
        var names = views.stream().flatMap(view -> view.project.canvases().stream()).map(Canvas::getName).toList();
        if (name != null && !names.contains(name)) {
            throw Scope.noCanvas(name, names);
        }
    }

    /** Its canvases that were asked for; only the one of a name where that is not null. */
    public List<Canvas> canvases(String name) {
        return project.canvases().stream().filter(canvas -> name == null || name.equals(canvas.getName())).toList();
    }
}
