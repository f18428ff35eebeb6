// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.databril.catalogue.Severity;
import org.databril.dsl.problem.Place;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.problem.Word;

/** What came of reading a file: its text, or what is wrong with it. Reading never throws. */
public sealed interface Reading permits SourceText, Unread {
    /** Larger files are refused: nobody writes a canvas of that size, and a parser would need many times as much memory. */
    int LIMIT = 16 * 1024 * 1024;

    /** Reads a file as strict UTF-8, with or without a byte-order mark. */
    static Reading of(Path file) {
        try {
            if (!Files.exists(file)) {
                return unreadable(file, Files.isSymbolicLink(file) ? linkFailure(file) : missing(file));
            }
            if (!Files.isRegularFile(file)) {
                return unreadable(file, "not-a-file");
            }
            long size = Files.size(file);
            if (size > LIMIT) {
                return unread(file, 1, StructureCodes.FILE_TOO_LARGE, Map.of("file", name(file), "size",
                        megabytes(size), "limit", megabytes(LIMIT)));
            }
            return decode(file, Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            return unreadable(file, "access-denied");
        } catch (NoSuchFileException e) {
            return unreadable(file, "no-such-file");
        } catch (FileSystemLoopException e) {
            return unreadable(file, "link-circle");
        } catch (IOException | SecurityException e) {
            return unreadable(file, "read-failed");
        }
    }

    /** The problem of a file or folder that cannot be read, for a reason in the words of messages. */
    static Unread unreadable(Path file, String reason) {
        return unread(file, 1, StructureCodes.UNREADABLE_FILE, Map.of("file", name(file), "reason", new Word(reason)));
    }

    private static Reading decode(Path file, byte[] bytes) {
        boolean marked = SourceText.isMarked(bytes);
        int start = marked ? SourceText.markLength() : 0;
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start);
        var result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        out.flip();
        var text = out.toString();
        int zero = text.indexOf('\0');
        if (result.isError() || zero >= 0) {
            var before = zero >= 0 ? text.substring(0, zero) : text;
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return unread(file, line, StructureCodes.WRONG_ENCODING, Map.of("file", name(file), "line", line));
        }
        return new SourceText(text, marked);
    }

    private static String linkFailure(Path link) {
        try {
            link.toRealPath();
            return "read-failed";
        } catch (NoSuchFileException e) {
            return "no-such-file";
        } catch (AccessDeniedException e) {
            return "access-denied";
        } catch (IOException e) {
            return "link-circle";
        }
    }

    private static String missing(Path file) {
        var parent = file.toAbsolutePath().getParent();
        boolean hidden = parent != null && Files.exists(parent, LinkOption.NOFOLLOW_LINKS) && !Files.isExecutable(parent);
        return hidden ? "access-denied" : "no-such-file";
    }

    private static Unread unread(Path file, int line, String code, Map<String, ?> arguments) {
        var place = new Place(ProjectRoot.absolute(file), line, 1, 0, 0);
        return new Unread(new Problem(code, Severity.ERROR, place, "", arguments));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static String megabytes(long size) {
        return (size + (1 << 20) - 1 >> 20) + " MB";
    }
}
