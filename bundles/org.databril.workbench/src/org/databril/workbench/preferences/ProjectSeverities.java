// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.databril.analysis.settings.SettingsFile;
import org.databril.analysis.settings.SettingsText;
import org.databril.dsl.project.ProjectRoot;
import org.databril.workbench.Log;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** What a project says of how much findings matter, and what is to be said of it. */
final class ProjectSeverities {
    private final IFile file;
    private final String before;
    private final boolean readable;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Optional<String>> changes = new LinkedHashMap<>();

    private ProjectSeverities(IFile file, String before, boolean readable) {
        this.file = file;
        this.before = before;
        this.readable = readable && new SettingsText(before).isWellFormed();
        var settings = SettingsFile.parse(file.getLocation().toPath(), before).settings();
        settings.off().forEach(code -> words.put(code, "off"));
        settings.rated().forEach((code, severity) -> words.put(code, severity.id()));
    }

    static ProjectSeverities of(IProject project) {
        IFile file = Projects.file(project, ProjectRoot.SETTINGS);
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            return new ProjectSeverities(file, file.exists() ? file.readString() : "", true);
        } catch (CoreException e) {
            Log.error("Cannot read " + file.getFullPath(), e);
            return new ProjectSeverities(file, "", false);
        }
    }

    /** Whether the file could be read, and follows TOML. */
    boolean isReadable() {
        return readable;
    }

    /** What the project says of a finding; empty where it says nothing. */
    Optional<String> of(String code) {
        return Optional.ofNullable(words.get(code));
    }

    /** The findings of which it says something. */
    Set<String> codes() {
        return words.keySet();
    }

    void rate(String code, Optional<String> word) {
        changes.put(code, word);
        word.ifPresentOrElse(given -> words.put(code, given), () -> words.remove(code));
    }

    /** Writes what was changed into the file, which is made where it is not there; comments and order stay. */
    void write() throws CoreException {
        String text = before;
        for (var change : changes.entrySet()) {
            text = new SettingsText(text).rate(change.getKey(), change.getValue()).orElseThrow(() -> new CoreException(
                    Status.error(change.getKey() + " cannot be changed here: please edit " + file.getName(), new IOException("Unusual TOML"))));
        }
        if (text.equals(before)) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file.exists()) {
            file.setContents(bytes, true, true, null);
        } else {
            file.create(bytes, IResource.FORCE, null);
        }
        changes.clear();
    }
}
