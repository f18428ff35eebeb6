// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.format;

import java.util.List;
import java.util.function.Consumer;

import org.databril.workbench.Messages;
import org.databril.workbench.StatusLine;
import org.databril.workbench.TextEditors;
import org.databril.workbench.change.DocumentChange;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.texteditor.ITextEditor;

/** Lays out the selected lines, or the whole text where nothing is selected. */
public final class FormatHandler extends AbstractHandler {
    private static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

    @Override
    public Object execute(ExecutionEvent event) {
        if (TextEditors.toChange(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            LanguageTexts.of(editor.getDocumentProvider().getDocument(editor.getEditorInput()))
                    .ifPresent(text -> format(text, selection));
        }
        return null;
    }

    private static void format(LanguageText text, ITextSelection selection) {
        IDocument document = text.document();
        Consumer<List<? extends TextEdit>> use = edits -> {
            DocumentChange.apply(document, Places.edits(document, edits));
            StatusLine.say(edits.isEmpty() ? Messages.format_nothing : null);
        };
        if (selection.getLength() == 0) {
            DocumentFormattingParams params = new DocumentFormattingParams(text.id(), OPTIONS);
            text.ask("formatting", server -> server.getTextDocumentService().formatting(params), use);
        } else {
            DocumentRangeFormattingParams params = new DocumentRangeFormattingParams(text.id(), OPTIONS,
                    Places.range(document, selection.getOffset(), selection.getLength()));
            text.ask("formatting of a selection", server -> server.getTextDocumentService().rangeFormatting(params), use);
        }
    }
}
