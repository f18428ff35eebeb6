// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.hover;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.elsewhere.Namesake;
import org.databril.workbench.elsewhere.Namesakes;
import org.databril.workbench.language.Diagnostics;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.databril.workbench.language.links.Words;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * Tells what the word at the mouse means. The platform asks on a thread of its own for the mouse, which may wait a little;
 * for the key it asks on the UI thread, where the window opens at once and is filled when the answer comes.
 */
public final class WordHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
    private static final int PATIENCE = 2;

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return Words.at(viewer.getDocument(), offset);
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return LanguageTexts.of(viewer.getDocument()).map(text -> hover(text, region)).orElse(null);
    }

    private static Object hover(LanguageText text, IRegion region) {
        Range range = Places.range(text.document(), region.getOffset(), region.getLength());
        HoverParams params = new HoverParams(text.id(), range.getStart());
        CompletableFuture<Markup> answer = text.ask(server -> server.getTextDocumentService().hover(params))
                .thenCombine(elsewhere(text, region), (hover, namesakes) -> markup(hover, text, range, namesakes));
        if (Display.getCurrent() != null) {
            return new LaterMarkup(answer.thenApply(markup -> markup == null ? Markup.plain(Messages.hover_nothing) : markup));
        }
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            answer.cancel(true);
        } catch (ExecutionException e) {
            Log.error("The language server failed: hover at offset " + region.getOffset(), e.getCause());
        }
        return null;
    }

    /**
     * What the server tells. What is wrong at the place is told by the marks themselves, above it: of that only the links to
     * its pages are left.
     */
    private static Markup markup(Hover hover, LanguageText text, Range range, List<Namesake> namesakes) {
        List<Diagnostic> told = Diagnostics.at(text.id().getUri(), range);
        String words = hover == null ? "" : words(hover);
        if (!told.isEmpty()) {
            String links = told.stream().map(WordHover::link).filter(link -> !link.isEmpty()).distinct().collect(Collectors.joining(", "));
            words = words.replaceFirst("(?s)\n\n---\n\n.*", "") + (links.isEmpty() ? "" : "\n\n" + NLS.bind(Messages.hover_pages, links));
        }
        if (!namesakes.isEmpty()) {
            words += "\n\n" + NLS.bind(Messages.elsewhere_hover, "`" + namesakes.getFirst().element().ownName() + "`", links(namesakes));
        }
        return words.isBlank() ? null : Markup.markdown(words.strip());
    }

    private static String links(List<Namesake> namesakes) {
        return namesakes.stream().map(namesake -> "[" + namesake.project() + "](" + namesake.address() + ")").distinct()
                .collect(Collectors.joining(", "));
    }

    private static CompletableFuture<List<Namesake>> elsewhere(LanguageText text, IRegion region) {
        return Namesakes.at(Path.of(URI.create(text.id().getUri())), region.getOffset(), region.getOffset() + region.getLength());
    }

    private static String words(Hover hover) {
        return hover.getContents().isRight() ? hover.getContents().getRight().getValue()
                : hover.getContents().getLeft().stream().map(part -> part.isLeft() ? part.getLeft() : part.getRight().getValue())
                        .collect(Collectors.joining("\n\n"));
    }

    private static String link(Diagnostic told) {
        return told.getCode() == null || told.getCodeDescription() == null ? ""
                : "[" + told.getCode().map(code -> code, String::valueOf) + "](" + told.getCodeDescription().getHref() + ")";
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        Object told = getHoverInfo2(viewer, region);
        return told == null ? null : told.toString();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return RichTextControl.hoverCreator();
    }
}
