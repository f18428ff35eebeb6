// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.kpi;

import java.util.ArrayList;
import java.util.List;
import org.databril.analysis.view.Business;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Sheet;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Surroundings;
import org.databril.model.Names;

/** The KPIs of a canvas, one row each. */
final class KpiPicture implements Sheet.Content {

    private static final List<String> COLUMNS = List.of("kpi.checks", "kpi.itself", "kpi.stands", "kpi.from");

    private final DiagramInput input;
    private final Words words;
    private final List<KpiRow> rows;

    KpiPicture(DiagramInput input) {
        this.input = input;
        this.words = new Words(input.language());
        CanvasView view = new CanvasView(input.canvas());
        Business business = Surroundings.of(input);
        List<KpiRow> all = view.kpis().stream().map(kpi -> new KpiRow(kpi, view, business, input.lens(), words)).toList();
        List<KpiRow> about = all.stream().filter(row -> input.focus().filter(row::concerns).isPresent()).toList();
        this.rows = about.isEmpty() ? all : about;
    }

    Sheet sheet() {
        String counts = rows.isEmpty() ? "" : words.count("kpi", rows.size());
        return new Sheet("kpi", input, words.text("kpi.title"), counts,
            words.text("kpi.described", Names.display(input.canvas()), words.count("kpi", rows.size())));
    }

    @Override
    public Piece band(double width) {
        KpiColumns columns = new KpiColumns(width);
        List<Node> nodes = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < KpiColumns.COUNT; i++) {
            Piece name = Paragraph.of(words.text(COLUMNS.get(i)), Type.HEADING, Ink.INK, columns.width(i));
            nodes.addAll(name.at(columns.left(i), 0));
            height = Math.max(height, name.height());
        }
        return new Piece(width, height, nodes);
    }

    @Override
    public List<Piece> rows(double width) {
        KpiColumns columns = new KpiColumns(width);
        return rows.stream().map(row -> row.piece(columns)).toList();
    }

    @Override
    public double gap() {
        return 8;
    }

    @Override
    public String whenEmpty() {
        return words.text("kpi.empty");
    }

    @Override
    public List<Piece> legend() {
        List<Piece> entries = new ArrayList<>(Badges.states(rows.stream().map(KpiRow::state).toList(), words));
        if (rows.stream().anyMatch(KpiRow::questioned)) {
            entries.add(Badges.legend(Icons.question(Ink.WARNING), words.text("legend.questions")));
        }
        return entries;
    }
}
