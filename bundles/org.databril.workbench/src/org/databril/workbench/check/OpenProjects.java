// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import org.databril.server.session.Sessions;

/** The projects that the workbench has in memory, each once for its editors, pictures and language server. */
public final class OpenProjects {
    private static final Sessions SESSIONS = new Sessions();

    private OpenProjects() {
    }

    /** The one list of them. */
    public static Sessions sessions() {
        return SESSIONS;
    }
}
