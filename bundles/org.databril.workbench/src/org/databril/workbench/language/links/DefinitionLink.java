// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import java.util.List;

import org.databril.workbench.Messages;
import org.databril.workbench.StatusLine;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.Places;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** From a name to the element that has it. */
final class DefinitionLink implements IHyperlink {
    private final LanguageText text;
    private final IRegion name;

    DefinitionLink(LanguageText text, IRegion name) {
        this.text = text;
        this.name = name;
    }

    @Override
    public void open() {
        DefinitionParams params = new DefinitionParams(text.id(), Places.position(text.document(), name.getOffset()));
        text.ask("definition", server -> server.getTextDocumentService().definition(params), this::open);
    }

    private void open(Either<List<? extends Location>, List<? extends LocationLink>> found) {
        if (found.isLeft() && !found.getLeft().isEmpty()) {
            Location first = found.getLeft().get(0);
            Targets.open(first.getUri(), first.getRange());
        } else if (found.isRight() && !found.getRight().isEmpty()) {
            LocationLink first = found.getRight().get(0);
            Targets.open(first.getTargetUri(), first.getTargetSelectionRange());
        } else {
            StatusLine.say(Messages.links_nowhere);
        }
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return name;
    }

    @Override
    public String getHyperlinkText() {
        return Messages.links_definition;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }
}
