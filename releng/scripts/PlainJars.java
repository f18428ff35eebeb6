// SPDX-License-Identifier: EPL-2.0

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the bundles of a class path into a folder of plain jars, from which the command line runs without Equinox.
 *
 * <p>Java's AOT cache takes neither signed classes nor classes made for Java 5 or older. So signatures are left out, and the
 * old classes of picocli, ANTLR and log4j come out as classes of Java 6. Jars that are no bundles are left out too: Maven brings
 * them beside the bundles of the target definition that wrap them.
 *
 * <p>Usage: {@code java PlainJars.java <folder> <class path>...}
 */
final class PlainJars {

    /** Where a class file says for which Java it was made: the lower byte of two. */
    private static final int MAJOR_VERSION = 7;
    private static final byte JAVA_6 = 50;

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private PlainJars() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Set<Path> copies = new HashSet<>();
        for (int i = 1; i < arguments.length; i++) {
            for (String entry : arguments[i].split(Pattern.quote(File.pathSeparator))) {
                if (entry.endsWith(".jar")) {
                    copies.add(copy(Path.of(entry), folder));
                }
            }
        }
        try (Stream<Path> present = Files.list(folder)) {
            for (Path stale : present.filter(file -> !copies.contains(file)).toList()) {
                Files.delete(stale);
            }
        }
    }

    /** Copies a bundle, unless its copy says that it is of this very bundle; gives back the folder for a jar that is none. */
    private static Path copy(Path jar, Path folder) throws IOException {
        try (JarFile in = new JarFile(jar.toFile())) {
            String name = in.getManifest() == null ? null : in.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            if (name == null) {
                return folder;
            }
            Path copy = folder.resolve(name.split(";")[0].strip() + ".jar");
            String origin = "made young and unsigned from " + jar + " of " + Files.getLastModifiedTime(jar);
            if (!Files.exists(copy) || !origin.equals(originOf(copy))) {
                write(in, copy, origin);
            }
            return copy;
        }
    }

    private static String originOf(Path copy) throws IOException {
        try (JarFile jar = new JarFile(copy.toFile())) {
            return jar.getComment();
        }
    }

    private static void write(JarFile in, Path copy, String origin) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(copy), unsigned(in.getManifest()))) {
            out.setComment(origin);
            for (JarEntry entry : in.stream().filter(PlainJars::isWanted).toList()) {
                JarEntry target = new JarEntry(entry.getName());
                target.setTime(entry.getTime());
                out.putNextEntry(target);
                try (InputStream content = in.getInputStream(entry)) {
                    out.write(young(entry, content.readAllBytes()));
                }
            }
        }
    }

    /** A class of Java 5 or older as one of Java 6, which has the same instructions; anything else as it is. */
    private static byte[] young(JarEntry entry, byte[] content) {
        if (entry.getName().endsWith(".class") && content.length > MAJOR_VERSION
                && content[MAJOR_VERSION - 1] == 0 && content[MAJOR_VERSION] < JAVA_6) {
            content[MAJOR_VERSION] = JAVA_6;
        }
        return content;
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
