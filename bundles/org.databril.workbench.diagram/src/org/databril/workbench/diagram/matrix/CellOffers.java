// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.List;

import org.databril.matrix.Offer;
import org.databril.matrix.view.Completion;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Offers what can be typed into a cell as somebody types; what is chosen takes the place of the word at the cursor. */
final class CellOffers extends ContentProposalAdapter {
    private static final char[] LETTERS = letters();
    private static final int WIDTH = 320;
    private static final int HEIGHT = 140;

    CellOffers(Text control, List<Offer> offers) {
        super(control, new Words(offers), new Provider(offers), KeyStroke.getInstance(SWT.CTRL, ' '), LETTERS);
        setProposalAcceptanceStyle(PROPOSAL_INSERT);
        setAutoActivationDelay(0);
        setPopupSize(new Point(WIDTH, HEIGHT));
    }

    void open() {
        openProposalPopup();
    }

    private static char[] letters() {
        var letters = new StringBuilder();
        for (char c = 'a'; c <= 'z'; c++) {
            letters.append(c).append(Character.toUpperCase(c));
        }
        return letters.append(",;:( ").toString().toCharArray();
    }

    private record Provider(List<Offer> offers) implements IContentProposalProvider {
        @Override
        public IContentProposal[] getProposals(String contents, int position) {
            return Completion.at(contents, position, offers).offers().stream().map(Chosen::new).toArray(IContentProposal[]::new);
        }
    }

    /** An offer as something that can be chosen. */
    static final class Chosen extends ContentProposal {
        private final Offer offer;

        Chosen(Offer offer) {
            super(Completion.words(offer), label(offer), null);
            this.offer = offer;
        }

        /** Whether nothing can follow it. */
        boolean isWhole() {
            return offer.role() == Offer.Role.WHOLE;
        }

        private static String label(Offer offer) {
            return offer.label().isEmpty() || offer.label().equals(offer.text()) ? offer.text()
                    : offer.text() + "  \u2013  " + offer.label();
        }
    }

    private static final class Words extends TextContentAdapter {
        private final List<Offer> offers;

        Words(List<Offer> offers) {
            this.offers = offers;
        }

        @Override
        public void insertControlContents(Control control, String words, int cursor) {
            var line = (Text) control;
            int end = line.getSelection().x;
            line.setSelection(Completion.at(line.getText(), end, offers).start(), end);
            line.insert(words);
        }
    }
}
