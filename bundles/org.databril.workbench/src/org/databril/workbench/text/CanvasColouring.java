// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;

/** Colours the text of a canvas as it is typed. */
public final class CanvasColouring extends PresentationReconciler {
    /** Ready for an editor to install. */
    public CanvasColouring() {
        setDocumentPartitioning(CanvasPartitions.PARTITIONING);
    }

    @Override
    public void install(ITextViewer viewer) {
        TextColours colours = TextColours.on(viewer.getTextWidget());
        use(IDocument.DEFAULT_CONTENT_TYPE, new WordScanner(colours));
        use(CanvasPartitions.COMMENT, plain(new TextAttribute(colours.comment())));
        use(CanvasPartitions.STRING, plain(new TextAttribute(colours.string())));
        super.install(viewer);
    }

    private void use(String contentType, ITokenScanner scanner) {
        DefaultDamagerRepairer colouring = new DefaultDamagerRepairer(scanner);
        setDamager(colouring, contentType);
        setRepairer(colouring, contentType);
    }

    private static ITokenScanner plain(TextAttribute attribute) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(new Token(attribute));
        return scanner;
    }
}
