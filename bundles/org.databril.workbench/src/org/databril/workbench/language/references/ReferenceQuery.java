// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.references;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.change.FileTexts;
import org.databril.workbench.change.WorkspaceEdits;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.Places;
import org.databril.workbench.language.links.Words;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;

/** Asks where an element is used; runs in the background. */
final class ReferenceQuery implements ISearchQuery {
    private static final int LOOK = 100;

    private final LanguageText text;
    private final ReferenceParams params;
    private final String name;
    private final ReferenceResult result = new ReferenceResult(this);

    ReferenceQuery(LanguageText text, int offset) {
        this.text = text;
        params = new ReferenceParams(text.id(), Places.position(text.document(), offset), new ReferenceContext(true));
        IRegion word = Words.at(text.document(), offset);
        name = word == null ? "" : text(text.document(), word);
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        CompletableFuture<List<? extends Location>> answer =
                text.ask(server -> server.getTextDocumentService().references(params));
        while (true) {
            try {
                List<? extends Location> found = answer.get(LOOK, TimeUnit.MILLISECONDS);
                if (found != null) {
                    found.forEach(this::add);
                }
                return Status.OK_STATUS;
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    answer.cancel(true);
                    return Status.CANCEL_STATUS;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Status.CANCEL_STATUS;
            } catch (ExecutionException e) {
                Log.error("The language server failed: references of " + name, e.getCause());
                return Status.error(NLS.bind(Messages.references_failed, name), e.getCause());
            }
        }
    }

    private void add(Location location) {
        Path path = Path.of(URI.create(location.getUri()));
        FileTexts.file(path).ifPresent(file -> {
            IDocument document = WorkspaceEdits.text(path);
            IRegion region = Places.region(document, location.getRange());
            int line = location.getRange().getStart().getLine();
            String says = document.getNumberOfLines() > line ? lineText(document, line) : "";
            result.addMatch(new Match(new FoundLine(file, line + 1, says), region.getOffset(), region.getLength()));
        });
    }

    private static String lineText(IDocument document, int line) {
        try {
            return text(document, document.getLineInformation(line)).strip();
        } catch (BadLocationException e) {
            Log.error("Cannot read line " + line, e);
            return "";
        }
    }

    private static String text(IDocument document, IRegion region) {
        try {
            return document.get(region.getOffset(), region.getLength());
        } catch (BadLocationException e) {
            Log.error("Cannot read the text at offset " + region.getOffset(), e);
            return "";
        }
    }

    /** The name that is looked for. */
    String name() {
        return name;
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.references_search, name);
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferenceResult getSearchResult() {
        return result;
    }
}
