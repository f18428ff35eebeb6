// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command sees of the world around it.
 *
 * @param folder the working directory, absolute
 * @param in the standard input
 * @param out for results
 * @param err for messages
 * @param outTerminal whether results go to a terminal
 * @param errTerminal whether messages go to a terminal
 * @param width the columns of the terminal
 * @param environment the environment variables
 * @param untilStopped called by a command that goes on until it is stopped, which is then no failure
 */
public record Surroundings(Path folder, InputStream in, PrintStream out, PrintStream err, boolean outTerminal,
        boolean errTerminal, int width, Map<String, String> environment,
        Runnable untilStopped) {

    /** The columns that a terminal has if it does not tell. */
    public static final int USUAL_WIDTH = 80;

    /** Whether a terminal, if there is one, takes all it is given for text. */
    boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }
}
