// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elsewhere;

import java.net.URI;
import java.util.Optional;

import org.databril.workbench.Messages;
import org.databril.workbench.TextEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * A file that was opened from a reference in another project: its editor only shows it. It equals any input with the same
 * file, so that a file has one editor however it was opened.
 */
public final class ReferencedInput implements IFileEditorInput, IPathEditorInput, IURIEditorInput, IPersistableElement {
    private final FileEditorInput file;

    /** An input with a file of the workspace. */
    public ReferencedInput(IFile file) {
        this.file = new FileEditorInput(file);
    }

    /** What a text editor was opened with from a reference; empty for one that was opened to be worked in. */
    public static Optional<ReferencedInput> of(ITextEditor editor) {
        return TextEditors.partOf(editor).getEditorInput() instanceof ReferencedInput input ? Optional.of(input) : Optional.empty();
    }

    /** What people call the project of the file. */
    public String project() {
        return ProjectTitle.of(getFile());
    }

    /** Why nothing can be changed, for whoever tries. */
    public String why() {
        return NLS.bind(Messages.elsewhere_readOnly, project());
    }

    @Override
    public IFile getFile() {
        return file.getFile();
    }

    @Override
    public IStorage getStorage() {
        return file.getStorage();
    }

    @Override
    public IPath getPath() {
        return file.getPath();
    }

    @Override
    public URI getURI() {
        return file.getURI();
    }

    @Override
    public boolean exists() {
        return file.exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return file.getImageDescriptor();
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.elsewhere_title, file.getName());
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.elsewhere_tooltip, file.getToolTipText());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return file.getAdapter(type);
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ReferencedInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ReferencedInputFactory.PATH, getFile().getFullPath().toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IFileEditorInput input && input.getFile().equals(getFile());
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
