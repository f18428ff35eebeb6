// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.databril.analysis.settings.Settings;
import org.databril.analysis.settings.SettingsFile;
import org.databril.dsl.project.ProjectRoot;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** What the {@code databril.toml} nearest above a file says, in a workspace or elsewhere. */
final class ProjectSettings {
    private ProjectSettings() {
    }

    static Settings of(Resource file) {
        var files = file.getResourceSet().getURIConverter();
        // of a workspace the root is no folder: to ask for a file in it is an error
        int folders = file.getURI().segmentCount() - (file.getURI().isPlatformResource() ? 2 : 1);
        for (int up = 0; up < folders; up++) {
            URI settings = file.getURI().trimSegments(1 + up).appendSegment(ProjectRoot.SETTINGS);
            if (files.exists(settings, null)) {
                try (var input = files.createInputStream(settings)) {
                    var text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
                    return SettingsFile.parse(Path.of("/", settings.path()), text).settings();
                } catch (IOException e) {
                    return Settings.STANDARD; // gone or unreadable meanwhile: as without it
                }
            }
        }
        return Settings.STANDARD;
    }
}
