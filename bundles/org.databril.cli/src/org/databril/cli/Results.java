// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.databril.cli.files.WholeFile;

/** Where the result of a command goes: to a file that was named with {@code --out}, or to the standard output. */
public final class Results {
    private static final int WITHOUT_END = Integer.MAX_VALUE;

    private final Job job;
    private final Path file;

    private Results(Job job, Path file) {
        this.job = job;
        this.file = file;
    }

    /**
     * The place of a result.
     *
     * @param file as it was given; null for the standard output
     */
    public static Results of(Job job, Path file) {
        return new Results(job, file == null ? null : job.resolve(file));
    }

    /** How a text is dressed up there. */
    public Style style() {
        return file == null ? job.style() : Style.PLAIN;
    }

    /** The columns there are for a text: those of the terminal, or no end of them. */
    public int width() {
        return file == null && job.around().outTerminal() ? job.around().width() : WITHOUT_END;
    }

    /** Writes the result: a file as a whole or not at all. */
    public void write(String text) throws Failure {
        if (file == null) {
            job.out().print(text);
        } else {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
