// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.disk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.databril.dsl.layout.Formatting;
import org.databril.workbench.Log;
import org.databril.workbench.TextEditors;
import org.databril.workbench.elsewhere.ReferencedInput;
import org.databril.workbench.preferences.Preferences;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.IDocumentProviderExtension3;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/**
 * The platform's generic text editor, which asks its own questions when a file changes or disappears below it: they
 * would lose one of the two texts, or close the editor with what was typed in it.
 */
public final class CanvasEditor extends GenericEditor {
    private boolean asking;

    /** The file that is edited; empty for one outside the projects. */
    Optional<IFile> file() {
        return getEditorInput() instanceof IFileEditorInput input ? Optional.of(input.getFile()) : Optional.empty();
    }

    /** Whether it shows a text that was opened from a reference in another project; such a text is not changed here. */
    private boolean isReferenced() {
        return ReferencedInput.of(this).isPresent();
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        IEditorPart part = TextEditors.partOf(this);
        if (part != this) {
            part.addPropertyListener((source, property) -> {
                if (property == PROP_INPUT && getSourceViewer() != null) {
                    canBeChangedOrNot();
                }
            });
        }
    }

    /** The editor that this one is a page of came by another input with the same file. */
    private void canBeChangedOrNot() {
        getSourceViewer().setEditable(isEditable());
        updateStateDependentActions();
        firePropertyChange(PROP_INPUT);
    }

    @Override
    public boolean isEditable() {
        return !isReferenced() && super.isEditable();
    }

    @Override
    public boolean isEditorInputModifiable() {
        return !isReferenced() && super.isEditorInputModifiable();
    }

    @Override
    public boolean isEditorInputReadOnly() {
        return isReferenced() || super.isEditorInputReadOnly();
    }

    @Override
    public boolean validateEditorInputState() {
        return !isReferenced() && super.validateEditorInputState();
    }

    /** The text as it stands in the editor. */
    String text() {
        return document().get();
    }

    private IDocument document() {
        return getDocumentProvider().getDocument(getEditorInput());
    }

    /** Meets what another program did to the file; without such a change nothing happens. */
    void meetDisk() {
        if (asking || getDocumentProvider() == null || file().isEmpty()) {
            return;
        }
        asking = true;
        try {
            if (getDocumentProvider().isDeleted(getEditorInput())) {
                new DeletedFile(this, file().get()).ask();
            } else if (!isSynchronized()) {
                if (isDirty()) {
                    new ChangedFile(this, file().get()).ask();
                } else if (getDocumentProvider() instanceof IDocumentProviderExtension provider) {
                    provider.synchronize(getEditorInput());
                }
            }
        } catch (CoreException e) {
            Log.error("Cannot bring the editor in line with " + getEditorInput().getName(), e);
        } finally {
            asking = false;
        }
    }

    private boolean isSynchronized() {
        return !(getDocumentProvider() instanceof IDocumentProviderExtension3 provider)
                || provider.isSynchronized(getEditorInput());
    }

    /** The menu has a way to the fixes of its own, which is there in every language. */
    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        super.editorContextMenuAboutToShow(menu);
        menu.remove(ITextEditorActionConstants.QUICK_ASSIST);
    }

    @Override
    protected void handleEditorInputChanged() {
        meetDisk();
    }

    @Override
    protected void handleExceptionOnSave(CoreException exception, IProgressMonitor monitor) {
        if (file().isPresent() && !isSynchronized()) {
            monitor.setCanceled(true);
            meetDisk();
        } else {
            super.handleExceptionOnSave(exception, monitor);
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (getDocumentProvider() != null && getDocumentProvider().isDeleted(getEditorInput())) {
            monitor.setCanceled(true);
            meetDisk();
        } else {
            if (Preferences.store().getBoolean(Preferences.FORMAT_ON_SAVE)) {
                layOut();
            }
            super.doSave(monitor);
        }
    }

    /** Lays the text out as one change; one that does not follow the grammar stays as it is. */
    private void layOut() {
        Formatting.edits(text()).filter(edits -> !edits.isEmpty()).ifPresent(edits -> {
            MultiTextEdit all = new MultiTextEdit();
            edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
            try {
                all.apply(document());
            } catch (BadLocationException e) {
                Log.error("Cannot lay out " + getEditorInput().getName(), e);
            }
        });
    }

    /** The platform closes an editor whose file is gone; what stands in it may be all that is left. */
    @Override
    public void close(boolean save) {
        if (!save && !asking && getDocumentProvider() != null && file().filter(this::isLost).isPresent()) {
            meetDisk();
        } else {
            close(TextEditors.partOf(this), save);
        }
    }

    private void close(IEditorPart part, boolean save) {
        if (part == this) {
            super.close(save);
        } else {
            getSite().getShell().getDisplay().asyncExec(() -> part.getSite().getPage().closeEditor(part, save));
        }
    }

    private boolean isLost(IFile file) {
        return file.getProject().isAccessible() && getDocumentProvider().isDeleted(getEditorInput());
    }

    /** Puts a text into the editor, so that undoing it brings back what was there, and saves it over the file. */
    void saveOver(String text) throws CoreException {
        if (!text.equals(text())) {
            document().set(text);
        }
        var monitor = new NullProgressMonitor();
        file().get().refreshLocal(IResource.DEPTH_ZERO, monitor);
        getDocumentProvider().saveDocument(monitor, getEditorInput(), document(), true);
    }

    byte[] bytes() throws CoreException {
        String charset = file().get().getCharset(true);
        return text().getBytes(charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
    }
}
