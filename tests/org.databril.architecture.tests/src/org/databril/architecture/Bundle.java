// SPDX-License-Identifier: EPL-2.0
package org.databril.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** A bundle as its manifest tells it; lists are in the manifest's order, without attributes and directives. */
record Bundle(Path folder, String name, String title, String host, List<String> requires, List<String> imports,
        List<String> exports) {

    static final Path MANIFEST = Path.of("META-INF", "MANIFEST.MF");

    static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
            Attributes headers = new Manifest(in).getMainAttributes();
            List<String> host = names(headers, "Fragment-Host");
            return new Bundle(folder, names(headers, "Bundle-SymbolicName").getFirst(), headers.getValue("Bundle-Name"),
                    host.isEmpty() ? "" : host.getFirst(), names(headers, "Require-Bundle"), names(headers, "Import-Package"),
                    names(headers, "Export-Package"));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the manifest of " + folder, e);
        }
    }

    boolean isFragment() {
        return !host.isEmpty();
    }

    /** Whether the bundle may show something on a display; all others must run where there is none. */
    boolean hasUserInterface() {
        return name.startsWith("org.databril.workbench");
    }

    /** The folder of the package that is named like the bundle. */
    Path mainPackage() {
        return folder.resolve("src").resolve(name.replace('.', '/'));
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<String> names(Attributes headers, String header) {
        String value = headers.getValue(header);
        if (value == null) {
            return List.of();
        }
        String withoutQuoted = value.replaceAll("\"[^\"]*\"", "");
        return Arrays.stream(withoutQuoted.split(",")).map(clause -> clause.split(";")[0].strip()).toList();
    }
}
