// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.unsaved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.databril.workbench.Log;

/**
 * A folder with the unsaved texts of files, one in each file: its path, when it was typed, and the text. A text is there
 * whole or not at all, whenever the program or the machine stops.
 */
public final class UnsavedTexts {
    private static final String ENDING = ".unsaved";

    private final Path folder;

    /** The texts in a folder, which is made with the first of them. */
    public UnsavedTexts(Path folder) {
        this.folder = folder;
    }

    /** Keeps the text of a file, in the place of the one that was kept of it before. */
    public void keep(UnsavedText unsaved) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "text", ".half");
        Files.writeString(half, unsaved.file() + "\n" + unsaved.typed() + "\n" + unsaved.text());
        Files.move(half, place(unsaved.file()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps nothing of a file any more. */
    public void forget(Path file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    /** All that is kept, by file; what cannot be read is left alone. */
    public List<UnsavedText> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).map(UnsavedTexts::read).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(UnsavedText::file)).toList();
        } catch (IOException e) {
            Log.error("Cannot list the unsaved texts in " + folder, e);
            return List.of();
        }
    }

    private static Optional<UnsavedText> read(Path kept) {
        try {
            String[] parts = Files.readString(kept).split("\n", 3);
            return Optional.of(new UnsavedText(Path.of(parts[0]), Instant.parse(parts[1]), parts[2]));
        } catch (IOException | DateTimeException | InvalidPathException | IndexOutOfBoundsException e) {
            Log.error("Cannot read the unsaved text " + kept, e);
            return Optional.empty();
        }
    }

    private Path place(Path file) {
        return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)) + ENDING);
    }
}
