// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.rename;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.databril.dsl.edit.TextEdit;
import org.databril.workbench.Messages;
import org.databril.workbench.change.FileChanges;
import org.databril.workbench.change.WorkspaceEdits;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.Places;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;

/** Gives an element another name in all files. The platform asks it on a thread that may wait. */
final class RenameRefactoring extends Refactoring {
    private static final int LOOK = 100;

    private final LanguageText text;
    private final int offset;
    private final String before;
    private String wanted;
    private WorkspaceEdit edit;

    RenameRefactoring(LanguageText text, int offset, IRegion name) {
        this.text = text;
        this.offset = offset;
        before = text.document().get().substring(name.getOffset(), name.getOffset() + name.getLength());
        wanted = before;
    }

    /** The name as it is. */
    String before() {
        return before;
    }

    /** The name as it is to be; what is wrong with it at first sight. */
    RefactoringStatus want(String name) {
        wanted = name.strip();
        return wanted.isEmpty() ? RefactoringStatus.createFatalErrorStatus(Messages.rename_empty)
                : wanted.matches("\\^?[\\p{L}_][\\p{L}\\p{N}_-]*") ? new RefactoringStatus()
                        : RefactoringStatus.createFatalErrorStatus(NLS.bind(Messages.rename_wrong, wanted));
    }

    @Override
    public String getName() {
        return Messages.rename_title;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        RenameParams params = new RenameParams(text.id(), Places.position(text.document(), offset), wanted);
        CompletableFuture<WorkspaceEdit> answer = text.ask(server -> server.getTextDocumentService().rename(params));
        while (true) {
            try {
                edit = answer.get(LOOK, TimeUnit.MILLISECONDS);
                return edit == null ? RefactoringStatus.createFatalErrorStatus(NLS.bind(Messages.rename_failed, wanted))
                        : new RefactoringStatus();
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    answer.cancel(true);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                return RefactoringStatus.createFatalErrorStatus(e.getCause().getMessage());
            }
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        var edits = edit == null ? Map.<Path, List<TextEdit>>of() : WorkspaceEdits.edits(edit);
        CompositeChange change = FileChanges.change(NLS.bind(Messages.rename_change, before, wanted), edits);
        change.markAsSynthetic();
        return change;
    }
}
