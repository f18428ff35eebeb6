// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs commands in this process, in a folder of files.
 *
 * @param folder the working directory
 * @param environment the environment variables
 * @param terminal whether both streams are terminals
 * @param typed what somebody types
 */
public record Run(Path folder, Map<String, String> environment, boolean terminal, String typed) {

    /**
     * What came of a command.
     *
     * @param code the exit code
     * @param out the standard output
     * @param err the standard error
     */
    public record Outcome(int code, String out, String err) {
    }

    /** Without a terminal. */
    public static Run in(Path folder) {
        return new Run(folder, Map.of(), false, "");
    }

    /** On a terminal that can show colours. */
    public Run onTerminal() {
        return new Run(folder, environment, true, typed);
    }

    /** With somebody who types. */
    public Run typing(String text) {
        return new Run(folder, environment, terminal, text);
    }

    /** With an environment variable. */
    public Run with(String variable, String value) {
        var more = new HashMap<>(environment);
        more.put(variable, value);
        return new Run(folder, more, terminal, typed);
    }

    /** Writes a file below the working directory. */
    public Run file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file below the working directory. */
    public Run file(String name, byte[] content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file below the working directory. */
    public String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    public Outcome run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = run(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that writes to some streams. */
    public int run(PrintStream out, PrintStream err, String... arguments) {
        var around = new Surroundings(folder.toAbsolutePath(), new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, err, terminal,
                terminal, 80, environment, () -> { });
        return new Databril(around).run(List.of(arguments)).code();
    }
}
