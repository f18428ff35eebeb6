// SPDX-License-Identifier: EPL-2.0
package org.databril.server.session;

import java.nio.file.Path;
import java.util.Set;

/** Is told when something else is to be told about files of a project. */
@FunctionalInterface
public interface SessionListener {
    /**
     * Files were edited, saved, taken out or affected by others that were, and all of them are checked. Called on the
     * thread of the project, which must not be held up.
     *
     * @param project to be used during the call only
     * @param files absolute; the settings file may be among them, and files that are not there any more
     */
    void changed(CheckedProject project, Set<Path> files);
}
