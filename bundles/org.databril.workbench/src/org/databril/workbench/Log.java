// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The log of this bundle, in English. */
public final class Log {
    private Log() {
    }

    /**
     * Writes down what went wrong.
     *
     * @param doing what was being done with what
     * @param cause may be null
     */
    public static void error(String doing, Throwable cause) {
        ILog.of(Log.class).log(new Status(IStatus.ERROR, Log.class, doing, cause));
    }
}
