// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.URIish;

/** The clone of one of several people who work on the same canvases. */
record Desk(Path folder, Person person) {
    /** A remote that nobody has pushed to yet. */
    static Path remote(Path at) throws GitAPIException {
        Git.init().setBare(true).setInitialBranch("main").setDirectory(at.toFile()).call().close();
        return at;
    }

    /** The desk of the one who starts. */
    static Desk start(Path remote, Path folder, String name) throws GitAPIException, URISyntaxException {
        try (var git = Git.init().setInitialBranch("main").setDirectory(folder.toFile()).call()) {
            git.remoteAdd().setName("origin").setUri(new URIish(remote.toUri().toString())).call();
        }
        return of(folder, name);
    }

    /** The desk of somebody who joins. */
    static Desk clone(Path remote, Path folder, String name) throws GitAPIException {
        Git.cloneRepository().setURI(remote.toUri().toString()).setDirectory(folder.toFile()).call().close();
        return of(folder, name);
    }

    private static Desk of(Path folder, String name) {
        return new Desk(folder, new Person(name, name.toLowerCase(Locale.ROOT) + "@example.org"));
    }

    Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    GitFolder open() throws IOException {
        return GitFolder.of(folder).orElseThrow();
    }

    Outcome commit(String message, String... files) throws IOException {
        try (var git = open()) {
            return git.commit(message, List.of(files), person);
        }
    }

    Outcome pull() throws IOException {
        try (var git = open()) {
            return git.pull(Optional.empty());
        }
    }

    Outcome push() throws IOException {
        try (var git = open()) {
            return git.push(Optional.empty());
        }
    }
}
