// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.IOException;
import java.net.URI;
import java.util.jar.Manifest;

/** Which Databril this is. */
public final class Version {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Version() {
    }

    /** The version in the manifest beside this class, without the qualifier; {@code unknown} where there is none. */
    public static String own() {
        var name = Version.class.getName().replace('.', '/') + ".class";
        var place = Version.class.getResource("/" + name).toString();
        try (var in = URI.create(place.substring(0, place.length() - name.length()) + MANIFEST).toURL().openStream()) {
            var version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version.replaceAll("^(\\d+\\.\\d+\\.\\d+).*", "$1");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
