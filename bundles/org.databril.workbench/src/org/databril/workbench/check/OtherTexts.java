// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.databril.dsl.resource.BmcResource;
import org.databril.server.session.CheckedProject;

/** The texts of a project around one of them, to tell whether they changed. To be used on the thread of the project. */
final class OtherTexts {
    private final Path own;
    private final Map<Path, String> known = new HashMap<>();

    OtherTexts(Path own) {
        this.own = own;
    }

    /** Whether some of these files, the own one aside, are others than when this was asked last. */
    boolean changed(CheckedProject checked, Collection<Path> files) {
        boolean changed = false;
        for (Path file : files) {
            if (!file.equals(own)) {
                var text = checked.project().file(file).map(BmcResource::text).orElse("");
                changed |= !text.equals(known.put(file, text));
            }
        }
        return changed;
    }
}
