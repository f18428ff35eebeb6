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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Colours the text of a canvas as it is typed, on light and on dark ground. */
public final class CanvasColouring extends PresentationReconciler {
    private final Token element = new Token(null);
    private final Token keyword = new Token(null);
    private final Token number = new Token(null);
    private final Token comment = new Token(null);
    private final Token string = new Token(null);
    private final Listener onPaint = this::followGround;
    private ITextViewer viewer;
    private TextColours colours;

    /** Ready for an editor to install. */
    public CanvasColouring() {
        setDocumentPartitioning(CanvasPartitions.PARTITIONING);
        choose(TextColours.LIGHT);
        use(IDocument.DEFAULT_CONTENT_TYPE, new WordScanner(element, keyword, number));
        use(CanvasPartitions.COMMENT, plain(comment));
        use(CanvasPartitions.STRING, plain(string));
    }

    @Override
    public void install(ITextViewer on) {
        viewer = on;
        choose(TextColours.on(on.getTextWidget()));
        on.getTextWidget().addListener(SWT.Paint, onPaint);
        super.install(on);
    }

    @Override
    public void uninstall() {
        if (viewer != null && viewer.getTextWidget() != null) {
            viewer.getTextWidget().removeListener(SWT.Paint, onPaint);
        }
        super.uninstall();
    }

    /** A theme paints the ground after the editor is made, and may be changed at any time. */
    private void followGround(Event event) {
        TextColours fitting = TextColours.on(viewer.getTextWidget());
        if (fitting != colours) {
            choose(fitting);
            event.display.asyncExec(() -> {
                if (viewer.getTextWidget() != null) {
                    viewer.invalidateTextPresentation();
                }
            });
        }
    }

    private void choose(TextColours chosen) {
        colours = chosen;
        element.setData(new TextAttribute(chosen.element(), null, SWT.BOLD));
        set(keyword, chosen.keyword());
        set(number, chosen.number());
        set(comment, chosen.comment());
        set(string, chosen.string());
    }

    private static void set(Token token, Color colour) {
        token.setData(new TextAttribute(colour));
    }

    private void use(String contentType, ITokenScanner scanner) {
        DefaultDamagerRepairer colouring = new DefaultDamagerRepairer(scanner);
        setDamager(colouring, contentType);
        setRepairer(colouring, contentType);
    }

    private static ITokenScanner plain(Token token) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(token);
        return scanner;
    }
}
