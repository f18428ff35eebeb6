// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.dashboard;

import java.util.List;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Sheet;
import org.databril.diagram.parts.Words;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.Dashboard;

/** The dashboards of a canvas below each other. */
final class DashboardPicture implements Sheet.Content {

    /** Between two dashboards. */
    static final double APART = 12;

    private final DiagramInput input;
    private final Words words;
    private final List<DashboardRows> dashboards;

    DashboardPicture(DiagramInput input) {
        this.input = input;
        this.words = new Words(input.language());
        List<Dashboard> all = new CanvasView(input.canvas()).dashboards();
        List<Dashboard> about = all.stream().filter(one -> input.focus()
            .filter(focus -> focus == one || one.getKpis().contains(focus)).isPresent()).toList();
        this.dashboards = (about.isEmpty() ? all : about).stream().map(one -> new DashboardRows(one, words)).toList();
    }

    Sheet sheet() {
        return new Sheet("dashboard", input, words.text("dashboard.title"), "",
            words.text("dashboard.described", Names.display(input.canvas()), words.count("dashboard", dashboards.size())));
    }

    @Override
    public Piece band(double width) {
        return Piece.NOTHING;
    }

    @Override
    public List<Piece> rows(double width) {
        return dashboards.stream().flatMap(dashboard -> dashboard.pieces(width).stream()).toList();
    }

    /** Rows of one dashboard stand on one ground. */
    @Override
    public double gap() {
        return 0;
    }

    @Override
    public String whenEmpty() {
        return words.text("dashboard.empty");
    }

    @Override
    public List<Piece> legend() {
        return Badges.states(dashboards.stream().flatMap(one -> one.tiles().stream()).map(KpiTile::state).toList(), words);
    }
}
