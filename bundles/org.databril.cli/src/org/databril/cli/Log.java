// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import org.apache.log4j.Level;
import org.apache.log4j.LogManager;

/** What libraries write into their log. Nobody reads it on a command line, and setting it up takes time. */
final class Log {
    private Log() {
    }

    /** Lets nobody log; to be called before a library does. */
    static void off() {
        System.setProperty("log4j.defaultInitOverride", "true");
        LogManager.getLoggerRepository().setThreshold(Level.OFF);
    }
}
