// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.nio.file.Path;
import java.util.List;

import org.databril.server.session.ProjectSession;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** A document that the client has open, with its text as the client has it. */
final class OpenDocument {
    private final String uri;
    private final Path file;
    private final ProjectSession session;
    private volatile Version version;

    private record Version(int number, String text) {
    }

    OpenDocument(String uri, Path file, ProjectSession session, int version, String text) {
        this.uri = uri;
        this.file = file;
        this.session = session;
        this.version = new Version(version, text);
    }

    /** As the client writes it. */
    String uri() {
        return uri;
    }

    /** The file, or what stands in for one. */
    Path file() {
        return file;
    }

    /** The project that it is in. */
    ProjectSession session() {
        return session;
    }

    String text() {
        return version.text();
    }

    int version() {
        return version.number();
    }

    /** The number of the version that has this text; null where it is not the present one. */
    Integer version(String text) {
        var now = version;
        return now.text().equals(text) ? now.number() : null;
    }

    /** Takes changes in the order of the client; those of a version from before the present one come too late. */
    boolean change(Integer number, List<TextDocumentContentChangeEvent> changes) {
        if (number != null && number < version.number()) {
            return false;
        }
        var text = version.text();
        for (TextDocumentContentChangeEvent change : changes) {
            text = applied(text, change);
        }
        version = new Version(number == null ? version.number() + 1 : number, text);
        return true;
    }

    private static String applied(String text, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        var positions = Positions.in(text);
        int from = positions.offset(change.getRange().getStart());
        int to = Math.max(from, positions.offset(change.getRange().getEnd()));
        return new StringBuilder(text.length() + change.getText().length()).append(text, 0, from).append(change.getText())
                .append(text, to, text.length()).toString();
    }
}
