// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.edit.TextEdit;
import org.databril.workbench.Log;
import org.databril.workbench.change.DocumentChange;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.Places;
import org.databril.workbench.language.hover.Markup;
import org.databril.workbench.language.hover.RichTextControl;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** What may stand at the cursor: shown with its kind and description, written with its gaps to fill. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension7 {
    private final CompletionItem item;
    private final int start;
    private final int asked;
    private final int end;
    private Point selection;

    private Proposal(CompletionItem item, IRegion replaced, int asked) {
        this.item = item;
        this.asked = asked;
        start = replaced.getOffset();
        end = replaced.getOffset() + replaced.getLength();
    }

    /** A proposal for the text as it is now. */
    static Proposal of(LanguageText text, CompletionItem item, int offset) {
        IDocument document = text.document();
        Range range = item.getTextEdit() == null ? null
                : item.getTextEdit().map(edit -> edit.getRange(), edit -> edit.getReplace());
        IRegion replaced = range == null ? BegunWord.before(document, offset) : Places.region(document, range);
        return new Proposal(item, replaced, offset);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        try {
            Snippet snippet = snippet().indented(indent(document), TextUtilities.getDefaultLineDelimiter(document));
            int length = end + offset - asked - start;
            var others = item.getAdditionalTextEdits() == null ? List.<TextEdit>of()
                    : Places.edits(document, item.getAdditionalTextEdits());
            int moved = others.stream().filter(edit -> edit.offset() <= start).mapToInt(edit -> edit.text().length() - edit.length()).sum();
            List<TextEdit> edits = new ArrayList<>(others);
            edits.add(new TextEdit(start, length, snippet.text()));
            DocumentChange.apply(document, edits);
            selection = Gaps.fill(viewer, start + moved, snippet);
        } catch (BadLocationException e) {
            Log.error("Cannot write " + item.getLabel() + " at offset " + offset, e);
        }
    }

    private Snippet snippet() {
        String written = item.getTextEdit() != null ? item.getTextEdit().map(edit -> edit.getNewText(), edit -> edit.getNewText())
                : item.getInsertText() != null ? item.getInsertText() : item.getLabel();
        return item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.parse(written) : Snippet.plain(written);
    }

    private String indent(IDocument document) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(start);
        String before = document.get(line.getOffset(), start - line.getOffset());
        return before.substring(0, before.length() - before.stripLeading().length());
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return offset >= start && Match.fits(filter(), typed(document, offset));
    }

    private String filter() {
        return item.getFilterText() == null ? item.getLabel() : item.getFilterText();
    }

    private String typed(IDocument document, int offset) {
        try {
            return document.get(start, Math.max(0, offset - start));
        } catch (BadLocationException e) {
            // the text became shorter: nothing is typed any more
            return "";
        }
    }

    @Override
    public StyledString getStyledDisplayString(IDocument document, int offset, BoldStylerProvider bold) {
        StyledString shown = new StyledString(item.getLabel());
        String typed = typed(document, offset);
        int at = Match.at(item.getLabel(), typed);
        if (at >= 0 && !typed.isEmpty()) {
            shown.setStyle(at, typed.length(), bold.getBoldStyler());
        }
        String more = more();
        if (!more.isEmpty()) {
            shown.append("  " + more, StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    private String more() {
        var details = item.getLabelDetails();
        if (details != null) {
            String detail = details.getDetail() == null ? "" : details.getDetail();
            String description = details.getDescription() == null ? "" : " " + details.getDescription();
            return (detail + description).strip();
        }
        return item.getDetail() == null ? "" : item.getDetail();
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public Image getImage() {
        return ProposalImages.of(item);
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        var told = item.getDocumentation();
        return told == null ? null : told.isLeft() ? Markup.plain(told.getLeft()) : Markup.of(told.getRight());
    }

    @Override
    public String getAdditionalProposalInfo() {
        // the other way of asking, which may take its time, is used instead
        return null;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return RichTextControl.creator();
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return snippet().text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return start;
    }

    @Override
    public void apply(IDocument document) {
        DocumentChange.apply(document, List.of(new TextEdit(start, end - start, snippet().text())));
        selection = new Point(start + snippet().text().length(), 0);
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // shown only when chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
