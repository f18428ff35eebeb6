// SPDX-License-Identifier: EPL-2.0

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the bundles of a class path into a folder of plain jars, from which the command line runs without Equinox.
 *
 * <p>Signatures are left out, since Java's AOT cache does not take signed classes. So are jars that are no bundles: Maven
 * brings them beside the bundles of the target definition that wrap them.
 *
 * <p>Usage: {@code java PlainJars.java <folder> <class path>...}
 */
final class PlainJars {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private PlainJars() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        empty(folder);
        for (int i = 1; i < arguments.length; i++) {
            for (String entry : arguments[i].split(Pattern.quote(File.pathSeparator))) {
                if (entry.endsWith(".jar")) {
                    copy(Path.of(entry), folder);
                }
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path jar, Path folder) throws IOException {
        try (JarFile in = new JarFile(jar.toFile())) {
            String name = in.getManifest() == null ? null : in.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            if (name == null) {
                return;
            }
            Path copy = folder.resolve(name.split(";")[0].strip() + ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(copy), unsigned(in.getManifest()))) {
                for (JarEntry entry : in.stream().filter(PlainJars::isWanted).toList()) {
                    JarEntry target = new JarEntry(entry.getName());
                    target.setTime(entry.getTime());
                    out.putNextEntry(target);
                    try (InputStream content = in.getInputStream(entry)) {
                        content.transferTo(out);
                    }
                }
            }
        }
    }

    private static boolean isWanted(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.equals(JarFile.MANIFEST_NAME) && !SIGNATURE.matcher(name).matches();
    }

    private static Manifest unsigned(Manifest signed) {
        Manifest manifest = new Manifest(signed);
        manifest.getEntries().clear();
        return manifest;
    }
}
