// SPDX-License-Identifier: EPL-2.0
package org.databril.server.symbols;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.databril.analysis.view.Blocks;
import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.catalogue.Term;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The elements of a text as a tree: canvases and landscapes, in them a group for each block and kind that has elements,
 * and in those the elements under their names, with what people call them beside.
 */
public final class DocumentSymbolsService
        implements DocumentService<DocumentSymbolParams, List<Either<SymbolInformation, DocumentSymbol>>> {
    @Override
    public Class<DocumentSymbolParams> request() {
        return DocumentSymbolParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDocumentSymbolProvider(true);
    }

    @Override
    public List<Either<SymbolInformation, DocumentSymbol>> answer(DocumentSymbolParams parameters, CanvasText text) {
        return text.file().document().stream().flatMap(document -> document.getRoots().stream())
                .filter(root -> root.getName() != null)
                .map(root -> Either.<SymbolInformation, DocumentSymbol>forRight(root(root, text))).toList();
    }

    private static DocumentSymbol root(Root root, CanvasText text) {
        var symbol = symbol(root, text);
        var groups = new LinkedHashMap<String, List<DocumentSymbol>>();
        for (Block block : Block.values()) {
            groups.put(block.title(text.language()), new ArrayList<>());
        }
        named(root).forEach(member -> groups.computeIfAbsent(group(member, text.language()), g -> new ArrayList<>())
                .add(withParts(member, text)));
        symbol.setChildren(groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .map(DocumentSymbolsService::group).toList());
        return symbol;
    }

    private static String group(Named member, Language language) {
        return Blocks.of(member).map(block -> block.title(language)).orElseGet(() -> {
            var kind = new Term(word(member)).plural(language);
            return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        });
    }

    private static DocumentSymbol group(Map.Entry<String, List<DocumentSymbol>> group) {
        var members = group.getValue();
        var range = new Range(members.getFirst().getRange().getStart(), members.getLast().getRange().getEnd());
        return new DocumentSymbol(group.getKey(), SymbolKind.Namespace, range, members.getFirst().getSelectionRange(), null, members);
    }

    private static DocumentSymbol withParts(Named element, CanvasText text) {
        var symbol = symbol(element, text);
        var parts = named(element).stream().map(part -> withParts(part, text)).toList();
        symbol.setChildren(parts.isEmpty() ? null : parts);
        return symbol;
    }

    private static List<Named> named(Named owner) {
        return owner.eContents().stream().filter(Named.class::isInstance).map(Named.class::cast)
                .filter(element -> element.getName() != null).toList();
    }

    private static DocumentSymbol symbol(Named element, CanvasText text) {
        var label = Names.display(element);
        var detail = Optional.of(label).filter(l -> !l.equals(element.getName())).orElse(null);
        var node = NodeModelUtils.findActualNodeFor(element);
        return new DocumentSymbol(element.getName(), SymbolKinds.of(element), text.range(node),
                text.location(element).getRange(), detail);
    }

    private static String word(Named element) {
        return element.eClass().getName().toLowerCase(Locale.ROOT);
    }
}
