// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import java.util.Optional;

import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.text.CanvasWords;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Every name in a canvas is a link to what it names; where it leads is asked when it is followed. */
public final class WordLinks extends AbstractHyperlinkDetector {
    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean many) {
        IDocument document = viewer.getDocument();
        Optional<LanguageText> text = LanguageTexts.of(document);
        IRegion word = text.isEmpty() ? null : Words.at(document, region.getOffset());
        return word == null || !CanvasWords.isName(document, word) ? null
                : new IHyperlink[] {new DefinitionLink(text.get(), word)};
    }
}
