// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.rename;

import java.util.List;
import java.util.function.Function;

import org.databril.workbench.Messages;
import org.databril.workbench.StatusLine;
import org.databril.workbench.TextEditors;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.databril.workbench.language.links.Words;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ui.texteditor.ITextEditor;

/** Renames the element at the cursor. */
public final class RenameHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (TextEditors.toChange(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            // a name that is being written already has its frame
            if (!LinkedModeModel.hasInstalledModel(document)) {
                LanguageTexts.of(document).ifPresent(text -> prepare(editor, text, selection.getOffset()));
            }
        }
        return null;
    }

    private static void prepare(ITextEditor editor, LanguageText text, int offset) {
        PrepareRenameParams params = new PrepareRenameParams(text.id(), Places.position(text.document(), offset));
        int version = text.version();
        text.ask(server -> server.getTextDocumentService().prepareRename(params)).handle((prepared, failure) -> prepared)
                .thenAccept(prepared -> editor.getSite().getShell().getDisplay().asyncExec(() -> {
                    IRegion name = prepared == null ? null : name(text, offset, prepared);
                    if (name == null) {
                        StatusLine.say(Messages.rename_noName);
                    } else if (version == text.version()) {
                        find(editor, text, offset, name);
                    }
                }));
    }

    private static IRegion name(LanguageText text, int offset,
            Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepared) {
        Function<Range, IRegion> region = range -> Places.region(text.document(), range);
        return prepared.map(region, result -> region.apply(result.getRange()), any -> Words.at(text.document(), offset));
    }

    private static void find(ITextEditor editor, LanguageText text, int offset, IRegion name) {
        ReferenceParams params = new ReferenceParams(text.id(), Places.position(text.document(), offset), new ReferenceContext(true));
        text.<List<? extends Location>>ask("references of a name", server -> server.getTextDocumentService().references(params),
                found -> {
                    if (found.stream().allMatch(one -> one.getUri().equals(text.id().getUri()))) {
                        new InPlaceRename(editor, text, offset, name, found).start();
                    } else {
                        new RenameWizard(new RenameRefactoring(text, offset, name)).open(editor.getSite().getShell());
                    }
                });
    }
}
