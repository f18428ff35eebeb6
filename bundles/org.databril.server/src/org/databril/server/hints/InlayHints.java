// SPDX-License-Identifier: EPL-2.0
package org.databril.server.hints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.analysis.figures.CostShares;
import org.databril.analysis.figures.Exact;
import org.databril.analysis.figures.Money;
import org.databril.analysis.text.Words;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostShare;
import org.databril.model.bmc.Period;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Amounts in a year behind amounts in another period, and the shares of a cost that are left out. */
public final class InlayHints implements DocumentService<InlayHintParams, List<InlayHint>> {
    private static final int CENTS = 2;

    @Override
    public Class<InlayHintParams> request() {
        return InlayHintParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setInlayHintProvider(true);
    }

    @Override
    public List<InlayHint> answer(InlayHintParams parameters, CanvasText text) {
        int from = text.offset(parameters.getRange().getStart());
        int to = text.offset(parameters.getRange().getEnd());
        var hints = new ArrayList<InlayHint>();
        text.file().document().ifPresent(document -> document.eAllContents().forEachRemaining(element -> {
            var node = NodeModelUtils.findActualNodeFor(element);
            if (node != null && node.getEndOffset() >= from && node.getOffset() <= to) {
                hint(element, text).ifPresent(hints::add);
            }
        }));
        return hints;
    }

    private static Optional<InlayHint> hint(EObject element, CanvasText text) {
        return switch (element) {
            case Amount amount when amount.getPeriod() != Period.YEAR -> Money.perYear(amount).map(money -> {
                var year = Words.in(text.language()).aYear(rounded(money.year()), money.currency());
                return hint(element, "= " + year, "hint.year-tooltip", text);
            });
            case CostShare share when share.getPercent() == null && share.eContainer() instanceof Cost cost ->
                part(share, cost).map(part -> hint(element, Words.in(text.language()).percent(part.rounded(3)), "hint.share-tooltip", text));
            default -> Optional.empty();
        };
    }

    private static BigDecimal rounded(Exact year) {
        return year.rounded(CENTS).stripTrailingZeros();
    }

    private static Optional<Exact> part(CostShare share, Cost cost) {
        return CostShares.of(cost).shares().stream().filter(s -> s.driver() == share.getDriver()).findFirst()
                .map(CostShares.Share::part);
    }

    private static InlayHint hint(EObject element, String label, String tooltip, CanvasText text) {
        var hint = new InlayHint(text.position(NodeModelUtils.findActualNodeFor(element).getEndOffset()), Either.forLeft(label));
        hint.setPaddingLeft(true);
        hint.setTooltip(Texts.in(text.language()).say(tooltip));
        return hint;
    }
}
