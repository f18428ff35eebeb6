// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.databril.cli.Failure;

/**
 * Writes files aside and moves them into their place, so that nobody ever sees half of one, and what was there before
 * stays where writing fails.
 */
public final class WholeFile {
    private final Path file;

    private WholeFile(Path file) {
        this.file = file;
    }

    /** Writes a file in the place of what may be there. Its folder has to be there. */
    public static void write(Path file, byte[] content) throws Failure {
        try {
            // Through a link, so that it goes on being one; a device or a pipe has no place to move to.
            var target = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
                Files.write(target, content, StandardOpenOption.WRITE);
                return;
            }
            if (Files.isDirectory(target)) {
                throw new Failure("is-a-folder", file);
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new Failure("cannot-write", file, IoReason.ACCESS_DENIED);
            }
            new WholeFile(target).replace(content);
        } catch (IOException e) {
            throw new Failure("cannot-write", file, IoReason.of(e));
        }
    }

    /** Writes a file where there is none yet. */
    public static void writeNew(Path file, byte[] content) throws Failure {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Failure("exists-already", file);
        }
        try {
            new WholeFile(file).create(content);
        } catch (FileAlreadyExistsException e) {
            throw new Failure("exists-already", file);
        } catch (IOException e) {
            throw new Failure("cannot-write", file, IoReason.of(e));
        }
    }

    /** Makes sure of a folder to write into; makes it where only its last name is missing. */
    public static void folder(Path folder) throws Failure {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new Failure("not-a-folder", folder);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw new Failure("not-a-folder", folder);
            }
        } catch (IOException e) {
            throw new Failure("cannot-make-folder", folder, IoReason.of(e));
        }
    }

    private void replace(byte[] content) throws IOException {
        var aside = aside(content);
        try {
            keepPermissions(aside);
            try {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void create(byte[] content) throws IOException {
        var aside = aside(content);
        try {
            Files.move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    // Not Files.createTempFile: its files are for their owner only.
    private Path aside(byte[] content) throws IOException {
        var aside = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        aside.toFile().deleteOnExit(); // where the process is stopped while it writes
        try {
            Files.write(aside, content);
        } catch (IOException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
        return aside;
    }

    private void keepPermissions(Path aside) throws IOException {
        var old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (old != null && Files.exists(file)) {
            Files.setPosixFilePermissions(aside, old.readAttributes().permissions());
        }
    }
}
