// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;
import org.databril.cli.Messages;

/** Why the system refused something, in words for people. */
public record IoReason(String key, String detail) implements Phrase {
    static final IoReason ACCESS_DENIED = new IoReason("reason.access-denied", "");

    /** The reason of an exception; the system's own words where there are none of ours. */
    public static IoReason of(IOException e) {
        var detail = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return switch (e) {
            case AccessDeniedException denied -> ACCESS_DENIED;
            case NoSuchFileException missing -> new IoReason("reason.no-folder", "");
            case NotDirectoryException file -> new IoReason("reason.no-folder", "");
            default -> new IoReason(known(String.valueOf(detail)), String.valueOf(detail));
        };
    }

    private static String known(String detail) {
        if (detail.contains("No space left") || detail.contains("quota exceeded")) {
            return "reason.disk-full";
        }
        if (detail.contains("Read-only file system")) {
            return "reason.read-only";
        }
        if (detail.contains("File too large")) {
            return "reason.too-large";
        }
        return "reason.other";
    }

    @Override
    public String text(Language language) {
        return Messages.of(language).text(key, detail);
    }
}
