// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.databril.dsl.merge.Conflict;
import org.databril.dsl.merge.Conflicts;
import org.databril.dsl.parser.Mistake;
import org.databril.dsl.problem.Lines;
import org.databril.dsl.problem.Place;
import org.databril.dsl.scoping.ProjectIndex;
import org.databril.dsl.write.CannotBeWritten;
import org.databril.dsl.write.ModelText;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Document;
import org.databril.model.bmc.Named;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.Triple;

/** A canvas file: its text, its model, and where in the text the elements of the model are. */
public class BmcResource extends LazyLinkingResource {
    private Path path;
    private Lines lines;
    private List<Conflict> conflicts;

    /** The file in which an element is; null for one that is in none. */
    public static BmcResource of(EObject element) {
        return element.eResource() instanceof BmcResource file ? file : null;
    }

    /** Takes a text in the place of what was there, and parses it. Links are found when they are asked for. */
    public void setText(String text) {
        try (var input = new LazyStringInputStream(text, StandardCharsets.UTF_8.name())) {
            if (isLoaded()) {
                reparse(text);
            } else {
                load(input, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take a text that is in memory already", e);
        }
    }

    /** The whole text; empty before there is one. */
    public String text() {
        return getParseResult() == null ? "" : getParseResult().getRootNode().getText();
    }

    /** The file, absolute. */
    public Path path() {
        if (path == null) {
            path = Path.of(getURI().isFile() ? getURI().toFileString() : getURI().path());
        }
        return path;
    }

    @Override
    public void setURI(URI uri) {
        path = null;
        super.setURI(uri);
    }

    /** Says of which file this is the text. */
    public void setPath(Path file) {
        setURI(URI.createFileURI(file.toAbsolutePath().toString()));
    }

    /** The model of the text; empty before there is one. */
    public Optional<Document> document() {
        return getContents().isEmpty() || !(getContents().getFirst() instanceof Document document) ? Optional.empty()
                : Optional.of(document);
    }

    /** Whether the text follows the grammar. */
    public boolean isWellFormed() {
        return getParseResult() != null && !getParseResult().hasSyntaxErrors() && conflicts().isEmpty();
    }

    /** The stretches of the text of which two versions stand there since a merge. */
    public List<Conflict> conflicts() {
        if (conflicts == null) {
            conflicts = Conflicts.of(text());
        }
        return conflicts;
    }

    /** Where the text first does not follow the grammar; empty for one that does, wrong values in it or not. */
    public Optional<Place> firstMistake() {
        return getParseResult() == null ? Optional.empty()
                : StreamSupport.stream(getParseResult().getSyntaxErrors().spliterator(), false)
                        .map(words -> Mistake.of(words.getSyntaxErrorMessage())).filter(Objects::nonNull)
                        .map(mistake -> place(mistake.offset(), mistake.length()))
                        .min(Comparator.comparingInt(Place::offset));
    }

    /** The lines of the text. */
    public Lines lines() {
        if (lines == null) {
            lines = Lines.of(text());
        }
        return lines;
    }

    /** Where an element is: its name, or its first word where it has none. */
    public Place place(EObject element) {
        var node = element instanceof Named ? nameOf(element) : null;
        return place(node == null ? NodeModelUtils.findActualNodeFor(element) : node);
    }

    /** Where words of the text are, white space and comments before them left out; null stands for the whole file. */
    public Place place(INode words) {
        return words == null ? Place.startOf(path()) : place(words.getOffset(), words.getLength());
    }

    /** Where a stretch of the text is. */
    public Place place(int offset, int length) {
        return lines().place(path(), offset, length);
    }

    private static INode nameOf(EObject element) {
        var nodes = NodeModelUtils.findNodesForFeature(element, BmcPackage.Literals.NAMED__NAME);
        return nodes.isEmpty() ? null : nodes.getFirst();
    }

    /**
     * Writes the text with what was changed in the model since: nothing else in it changes.
     *
     * @throws IOException also when the text has syntax errors, so that what could not be read would be lost
     */
    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        try {
            out.write(ModelText.of(this).getBytes(StandardCharsets.UTF_8));
        } catch (CannotBeWritten e) {
            if (getResourceSet() != null) {
                List.copyOf(getResourceSet().eAdapters()).stream().filter(SavingListener.class::isInstance)
                        .forEach(listener -> ((SavingListener) listener).notWritten(this, e.getMessage()));
            }
            throw new IOException("Not written: " + e.getMessage(), e);
        }
    }

    /**
     * A name that means nothing yet may mean something once another file is loaded: tools of EMF load one file after the
     * other and look names up in between. A {@link org.databril.dsl.project.LoadedProject}, which has Xtext's own checks
     * switched off, links its files itself when others come.
     */
    @Override
    protected boolean isUnresolveableProxyCacheable(Triple<EObject, EReference, INode> link) {
        return isValidationDisabled();
    }

    @Override
    protected void updateInternalState(IParseResult oldParseResult, IParseResult newParseResult) {
        lines = null;
        conflicts = null;
        super.updateInternalState(oldParseResult, newParseResult);
        ProjectIndex.textChanged(this);
    }
}
