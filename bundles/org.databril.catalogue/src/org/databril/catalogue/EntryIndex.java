// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads {@code codes.txt} of a contribution: one line per code, without touching the texts. */
final class EntryIndex {

    private EntryIndex() {
    }

    static Map<String, Entry> read(CatalogueContribution files) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (InputStream in = files.open("codes.txt")) {
            for (String line : TextFile.lines(TextFile.text(in, "codes.txt"))) {
                Entry entry = entry(line, files);
                entries.put(entry.code(), entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the codes of " + files.getClass().getName(), e);
        }
        return entries;
    }

    private static Entry entry(String line, CatalogueContribution files) {
        String[] cells = TextFile.cells(line);
        if (cells.length != 5) {
            throw new IllegalStateException("Not five cells in codes.txt: " + line);
        }
        return new Entry(cells[0], CodeKind.valueOf(upper(cells[1])), Severity.valueOf(upper(cells[2])),
            Topic.valueOf(upper(cells[3])), cells[4], files);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
