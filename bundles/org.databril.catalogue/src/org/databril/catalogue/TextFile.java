// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text files of the catalogue: UTF-8, {@code #} starts a comment line, {@code |} parts the cells of a line.
 *
 * <p>What stands between the start of the program and its first message goes without lambdas, pattern switches and
 * concatenation with a plus: each costs milliseconds the first time.
 */
final class TextFile {

    private TextFile() {
    }

    /** The lines of a file beside a class that say something. */
    static List<String> lines(Class<?> beside, String path) {
        try (InputStream in = beside.getResourceAsStream(path)) {
            return lines(text(in, path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " of the catalogue", e);
        }
    }

    /** The lines of a text that say something. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String said = line.strip();
            if (!said.isEmpty() && said.charAt(0) != '#') {
                lines.add(said);
            }
        }
        return lines;
    }

    /** A whole file as text, with plain line ends. */
    static String text(InputStream in, String path) throws IOException {
        if (in == null) {
            throw new IOException("The catalogue has no file " + path);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The cells of a line, stripped; cells at the end may be empty. */
    static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
            cells.add(line.substring(from, bar).strip());
            from = bar + 1;
        }
        cells.add(line.substring(from).strip());
        return cells.toArray(new String[0]);
    }
}
