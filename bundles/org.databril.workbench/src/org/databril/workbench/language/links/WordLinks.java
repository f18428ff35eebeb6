// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import java.util.List;
import java.util.Optional;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.elsewhere.Namesakes;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.text.CanvasWords;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/**
 * Every name in a canvas is a link to what it names; where it leads is asked when it is followed. A name that means nothing
 * in its project leads to those who have it in others.
 */
public final class WordLinks extends AbstractHyperlinkDetector {
    private static final IHyperlink[] NONE = {};

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean many) {
        IDocument document = viewer.getDocument();
        Optional<LanguageText> text = LanguageTexts.of(document);
        IHyperlink[] elsewhere = LiveTexts.of(document).map(live -> elsewhere(live, region.getOffset(), viewer)).orElse(NONE);
        if (elsewhere.length > 0) {
            return elsewhere;
        }
        IRegion word = text.isEmpty() ? null : Words.at(document, region.getOffset());
        return word == null || !CanvasWords.isName(document, word) ? null
                : new IHyperlink[] {new DefinitionLink(text.get(), word)};
    }

    private static IHyperlink[] elsewhere(LiveText live, int offset, ITextViewer viewer) {
        List<NamesakeLink> links = !live.isCurrent() ? List.of() : live.state().stream().flatMap(state -> state.problems().stream())
                .filter(problem -> problem.offset() <= offset && offset <= problem.offset() + problem.length())
                .flatMap(problem -> Namesakes.of(problem).stream().map(namesake -> new NamesakeLink(
                        new Region(problem.offset(), problem.length()), namesake))).toList();
        return links.size() > 1 ? new IHyperlink[] {new LinkChoice(viewer, links)} : links.toArray(IHyperlink[]::new);
    }
}
