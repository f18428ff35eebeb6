// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the process starts. The start script says by the system property {@code databril.terminal} which of
 * {@code out} and {@code err} are terminals, and by {@code databril.width} how wide they are.
 */
public final class Main {
    private Main() {
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        var results = new ResultStream(new FileOutputStream(FileDescriptor.out));
        var around = surroundings(results);
        var exit = new Databril(around).run(List.of(args));
        around.out().flush();
        if (results.failure() != null) {
            around.err().println("databril: the results could not be written: " + results.failure());
            exit = Exit.FAILED;
        }
        System.exit(exit.code());
    }

    /** The surroundings of this process, with results going to a stream. */
    static Surroundings surroundings(OutputStream results) {
        var terminals = System.getProperty("databril.terminal", "");
        return new Surroundings(Path.of("").toAbsolutePath(), System.in,
                new PrintStream(results, false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminals.contains("out"), terminals.contains("err"),
                Integer.getInteger("databril.width", Surroundings.USUAL_WIDTH), System.getenv(),
                Main::endWellWhenStopped);
    }

    private static void endWellWhenStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(Exit.DONE.code())));
    }
}
