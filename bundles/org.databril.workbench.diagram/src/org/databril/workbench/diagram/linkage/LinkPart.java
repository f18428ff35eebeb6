// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;

import org.databril.diagram.graph.GraphDrawing.Line;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.osgi.util.NLS;

/** A line: its ends can be led to other cards. */
final class LinkPart extends EndPart {
    private final LinkageSheet sheet;
    private final Key.OfLine key;
    private Line line;

    LinkPart(LinkageSheet sheet, Key.OfLine key) {
        this.sheet = sheet;
        this.key = key;
        line = sheet.line(key.key()).orElseThrow();
        setModel(key);
    }

    @Override
    List<Grip> ends() {
        return List.of(grip(true), grip(false));
    }

    private Grip grip(boolean start) {
        return new Grip(this, () -> ((LineFigure) getFigure()).end(start),
                () -> new LineDrag(card -> !card.card().key().equals(start ? line.from() : line.to()),
                        card -> editing().lead(line, start, card.card())));
    }

    /** The line as it was drawn last. */
    Line line() {
        return line;
    }

    @Override
    protected IFigure createFigure() {
        return new LineFigure();
    }

    @Override
    protected void refreshVisuals() {
        line = sheet.line(key.key()).orElse(line);
        var figure = (LineFigure) getFigure();
        figure.show(line, sheet.frame());
        figure.fade(sheet.isFaded(line));
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure, sheet.frame().pixels(line.group().bounds().grown(4)));
        grips().moved();
    }

    @Override
    void select(boolean selected) {
        ((LineFigure) getFigure()).select(selected);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this);
    }

    /** What a screen reader says of it: from where to where, and what it is. */
    @Override
    protected String spoken() {
        var told = line.group().title();
        return NLS.bind(Messages.linkage_line, new Object[] {label(line.from()), label(line.to()),
                told.isEmpty() ? Messages.linkage_records : told.replace("\n", ", ")});
    }

    private String label(String card) {
        return sheet.card(card).map(end -> sheet.linkage().flatMap(linkage -> linkage.element(end)).map(Linkage.Element::label)
                .orElseGet(() -> end.group().title().replace("\n", ", "))).orElse("");
    }
}
