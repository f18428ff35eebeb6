// SPDX-License-Identifier: EPL-2.0
package org.databril.server.pages;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.FindingPage;
import org.databril.catalogue.Language;

/**
 * Where the page of a code is to be found. The pages are part of the product: any editor can show them from the user's
 * cache, where they are written when a link to one is made, without a network. A client with a viewer of its own says
 * what its links start with.
 */
public final class FindingPages {
    private final Path folder;
    private volatile String base;
    private Thread writing;

    /** Pages in the user's cache. */
    public FindingPages() {
        this(cache().resolve("databril").resolve("findings"));
    }

    /** Pages in a folder. */
    public FindingPages(Path folder) {
        this.folder = folder;
    }

    /** Lets links start with what a client's viewer wants; they go on with the code. */
    public void linkTo(String start) {
        base = start;
    }

    /** The URI of the page of a code; empty for a code without one. */
    public Optional<String> uri(String code, Language language) {
        if (code == null || Catalogue.standard().find(code).isEmpty()) {
            return Optional.empty();
        }
        if (base != null) {
            return Optional.of(base + code);
        }
        writeOnce();
        var below = language == Language.EN ? folder : folder.resolve(language.id());
        return Optional.of(below.resolve(code + ".md").toUri().toString());
    }

    /** Waits until the pages are there. */
    void await() throws InterruptedException {
        writeOnce().join();
    }

    private synchronized Thread writeOnce() {
        if (writing == null) {
            writing = Thread.ofPlatform().daemon().name("pages of findings").start(this::write);
        }
        return writing;
    }

    private void write() {
        try {
            for (var page : FindingPage.all(Catalogue.standard()).entrySet()) {
                var file = folder.resolve(page.getKey());
                if (!Files.exists(file) || !Files.readString(file).equals(page.getValue())) {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, page.getValue());
                }
            }
        } catch (IOException e) {
            System.getLogger(FindingPages.class.getName()).log(Level.WARNING, "Cannot write the pages of findings to " + folder, e);
        }
    }

    private static Path cache() {
        var home = Path.of(System.getProperty("user.home", "."));
        var windows = System.getenv("LOCALAPPDATA");
        var unix = System.getenv("XDG_CACHE_HOME");
        return windows != null && !windows.isBlank() ? Path.of(windows)
                : unix != null && !unix.isBlank() ? Path.of(unix) : home.resolve(".cache");
    }
}
