// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.databril.workbench.Log;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Proposes the words of the language that begin with what stands before the cursor, when asked. */
public final class KeywordProposals implements IContentAssistProcessor {
    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        if (!isAmongWords(viewer.getDocument(), offset)) {
            return new ICompletionProposal[0];
        }
        String begun = begun(viewer.getDocument(), offset);
        return Keywords.all().stream().filter(word -> word.startsWith(begun))
                .map(word -> new CompletionProposal(word, offset - begun.length(), begun.length(), word.length()))
                .toArray(ICompletionProposal[]::new);
    }

    /** Not in a string and not in a comment. */
    private static boolean isAmongWords(IDocument document, int offset) {
        try {
            return IDocument.DEFAULT_CONTENT_TYPE.equals(
                    TextUtilities.getContentType(document, CanvasPartitions.PARTITIONING, offset, true));
        } catch (BadLocationException e) {
            Log.error("Cannot tell what stands at offset " + offset, e);
            return false;
        }
    }

    private static String begun(IDocument document, int offset) {
        try {
            int start = offset;
            while (start > 0 && isPart(document.getChar(start - 1))) {
                start--;
            }
            return document.get(start, offset - start);
        } catch (BadLocationException e) {
            Log.error("Cannot read the word before offset " + offset, e);
            return "";
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || c == '-';
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
