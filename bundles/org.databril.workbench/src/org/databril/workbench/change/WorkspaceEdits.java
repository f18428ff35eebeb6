// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.edit.TextEdit;
import org.databril.workbench.language.Places;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceEdit;

/** The server's edits of files. */
public final class WorkspaceEdits {
    private WorkspaceEdits() {
    }

    /** Applies the edits, as {@link FileChanges#apply} does; nothing where there is none. */
    public static CompletableFuture<Void> apply(String name, WorkspaceEdit edit) {
        Map<Path, List<TextEdit>> edits;
        try {
            edits = edits(edit);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        return edits.isEmpty() ? CompletableFuture.completedFuture(null) : FileChanges.apply(name, edits);
    }

    /** The edits of each file, in places of its open text or, where it is closed, of the file. */
    public static Map<Path, List<TextEdit>> edits(WorkspaceEdit edit) {
        Map<String, List<? extends org.eclipse.lsp4j.TextEdit>> told = new LinkedHashMap<>();
        if (edit.getDocumentChanges() != null) {
            for (var change : edit.getDocumentChanges()) {
                var document = change.getLeft();
                if (document == null) {
                    throw new IllegalArgumentException("Cannot " + change.getRight().getKind() + " a file as an edit");
                }
                told.put(document.getTextDocument().getUri(), document.getEdits().stream()
                        .map(one -> one.isLeft() ? one.getLeft() : null).filter(one -> one != null).toList());
            }
        } else if (edit.getChanges() != null) {
            told.putAll(edit.getChanges());
        }
        Map<Path, List<TextEdit>> edits = new LinkedHashMap<>();
        told.forEach((uri, own) -> {
            if (!own.isEmpty()) {
                Path file = Path.of(URI.create(uri));
                edits.put(file, Places.edits(text(file), own));
            }
        });
        return edits;
    }

    /** The text of a file, open or closed. */
    public static IDocument text(Path file) {
        return FileTexts.open(file).orElseGet(() -> {
            try {
                return new Document(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        });
    }
}
