// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.change;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;

/** The files of the workspace and their texts, as far as they are open. */
public final class FileTexts {
    private FileTexts() {
    }

    /** The file of the workspace at a place on the disk; of several the first. */
    public static Optional<IFile> file(Path path) {
        IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }

    /** The text of a file in an open editor; empty where it is not open. */
    public static Optional<IDocument> open(Path path) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
            if (buffer != null) {
                return Optional.of(buffer.getDocument());
            }
        }
        return Optional.empty();
    }
}
