// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.analysis.view.Resolved;
import org.databril.catalogue.Wording;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.model.Names;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Frequency;

/** One dashboard: its name and for whom it is on its first row, and its tiles in rows that fill the width. */
final class DashboardRows {

    /** Between two tiles, and between two rows of them. */
    static final double GAP = 8;
    private static final double PADDING = 12;
    private static final double TILE = 210;

    private final Dashboard dashboard;
    private final List<KpiTile> tiles;
    private final Words words;

    DashboardRows(Dashboard dashboard, Words words) {
        this.dashboard = dashboard;
        this.words = words;
        this.tiles = Resolved.of(dashboard.getKpis()).stream().map(kpi -> new KpiTile(kpi, words)).toList();
    }

    List<KpiTile> tiles() {
        return tiles;
    }

    /** The rows from the first on; what follows a row on paper may stand on the next page. */
    List<Piece> pieces(double width) {
        double inner = width - 2 * PADDING;
        int abreast = Math.max(1, (int) ((inner + GAP) / (TILE + GAP)));
        double tile = (inner - (abreast - 1) * GAP) / abreast;
        Piece head = head(inner);
        List<Piece> rows = new ArrayList<>();
        for (int from = 0; from == 0 || from < tiles.size(); from += abreast) {
            List<KpiTile> row = tiles.subList(from, Math.min(tiles.size(), from + abreast));
            boolean last = from + abreast >= tiles.size();
            rows.add(row(from == 0 ? head : Piece.NOTHING, row, width, tile, last));
        }
        return rows;
    }

    private Piece row(Piece head, List<KpiTile> row, double width, double tile, boolean last) {
        double high = row.stream().mapToDouble(one -> one.height(tile)).max().orElse(0);
        double top = head.isEmpty() ? 0 : PADDING + head.height() + (row.isEmpty() ? 0 : 10);
        double height = Math.ceil(top + high + (last ? PADDING : GAP));
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(0, 0, width, height, 0, Look.filled(Ink.WASH)));
        nodes.addAll(head.at(PADDING, PADDING));
        for (int i = 0; i < row.size(); i++) {
            nodes.add(row.get(i).at(PADDING + i * (tile + GAP), top, tile, high));
        }
        String title = Stream.of(Names.display(dashboard), dashboard.getDescription())
            .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
        return new Piece(width, height + (last ? DashboardPicture.APART : 0),
            List.of(new Group("dashboard", Names.qualified(dashboard), title, nodes)));
    }

    private Piece head(double width) {
        List<String> facts = new ArrayList<>();
        if (!dashboard.getAudience().isEmpty()) {
            facts.add(words.text("for", Wording.list(dashboard.getAudience(), words.language())));
        }
        if (dashboard.getRefresh() != Frequency.UNKNOWN) {
            facts.add(words.text("kpi.refresh", words.term(dashboard.getRefresh().getLiteral())));
        }
        Piece nothing = tiles.isEmpty()
            ? Paragraph.of(words.text("dashboard.shows-nothing"), Type.QUESTION, Ink.MUTED, width) : Piece.NOTHING;
        return Piece.column(4, List.of(
            Piece.column(1.5, List.of(Paragraph.of(Names.display(dashboard), Type.HEADING, Ink.INK, width),
                Paragraph.facts(facts, Type.FACT, Ink.MUTED, width))),
            nothing));
    }
}
