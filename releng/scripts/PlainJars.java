// SPDX-License-Identifier: EPL-2.0

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Copies the bundles of a class path into a folder of plain jars, from which the command line runs without Equinox.
 *
 * <p>Java's AOT cache takes neither signed classes nor classes made for Java 5 or older, nor what inherits from these. So
 * signatures are left out, and the old classes of picocli, ANTLR and log4j come out as classes of Java 6 with the stack maps by
 * which these are verified. Jars that are no bundles are left out too: Maven brings them beside the bundles of the target
 * definition that wrap them.
 *
 * <p>Usage: {@code java -cp <ASM> PlainJars.java <folder> <class path>...}
 */
final class PlainJars {

    /** Where a class file says for which Java it was made. */
    private static final int MAJOR_VERSION = 6;
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private final ClassLoader classes;

    private PlainJars(ClassLoader classes) {
        this.classes = classes;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Path> jars = Stream.of(arguments).skip(1).flatMap(paths -> Stream.of(paths.split(Pattern.quote(File.pathSeparator))))
                .filter(entry -> entry.endsWith(".jar")).map(Path::of).toList();
        Set<Path> copies = new HashSet<>();
        try (URLClassLoader classes = new URLClassLoader(urls(jars), ClassLoader.getPlatformClassLoader())) {
            for (Path jar : jars) {
                copies.add(new PlainJars(classes).copy(jar, folder));
            }
        }
        try (Stream<Path> present = Files.list(folder)) {
            for (Path stale : present.filter(file -> !copies.contains(file)).toList()) {
                Files.delete(stale);
            }
        }
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }

    /** Copies a bundle, unless its copy says that it is of this very bundle; gives back the folder for a jar that is none. */
    private Path copy(Path jar, Path folder) throws IOException {
        try (JarFile in = new JarFile(jar.toFile())) {
            String name = in.getManifest() == null ? null : in.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            if (name == null) {
                return folder;
            }
            Path copy = folder.resolve(name.split(";")[0].strip() + ".jar");
            String origin = "with stack maps and without signatures from " + jar + " of " + Files.getLastModifiedTime(jar);
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

    private void write(JarFile in, Path copy, String origin) throws IOException {
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

    /** A class of Java 5 or older as one of Java 6; anything else as it is. */
    private byte[] young(JarEntry entry, byte[] content) {
        if (!entry.getName().endsWith(".class")) {
            return content;
        }
        ClassReader old = new ClassReader(content);
        if (old.readShort(MAJOR_VERSION) >= Opcodes.V1_6) {
            return content;
        }
        ClassWriter young = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }

            @Override
            protected String getCommonSuperClass(String one, String other) {
                try {
                    return super.getCommonSuperClass(one, other);
                } catch (TypeNotPresentException e) {
                    // Of a library that is not there; code that needs it does not run either.
                    return "java/lang/Object";
                }
            }
        };
        old.accept(new Younger(young), ClassReader.SKIP_FRAMES);
        return young.toByteArray();
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

    /** Says that a class is one of Java 6, which has no subroutines in its methods. */
    private static final class Younger extends ClassVisitor {
        Younger(ClassVisitor to) {
            super(Opcodes.ASM9, to);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(Opcodes.V1_6, access, name, signature, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor to = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new JSRInlinerAdapter(to, access, name, descriptor, signature, exceptions);
        }
    }
}
