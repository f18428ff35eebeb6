// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.Objects;
import java.util.Optional;

import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Tells the pointer why an item has its badges; a click on its findings offers how to put them right. */
final class LensPointer {
    private static final String FINDINGS = "questions";

    private final CanvasViewer viewer;
    private final FixMenu fixes;

    private record Badge(CardPart card, String kind) {
    }

    LensPointer(CanvasViewer viewer, FixMenu fixes) {
        this.viewer = viewer;
        this.fixes = fixes;
    }

    /** Follows the pointer from now on. */
    void attach() {
        viewer.getControl().addListener(SWT.MouseMove, this::hover);
        // what was told would stay where another page comes in front
        viewer.getControl().addListener(SWT.MouseExit, event -> viewer.getControl().setToolTipText(null));
        viewer.getControl().addListener(SWT.MouseUp, this::click);
    }

    private void hover(Event event) {
        String told = switch (viewer.findObjectAt(new Point(event.x, event.y))) {
            case CardPart card -> badge(event).map(this::why).filter(why -> !why.isEmpty())
                    .orElseGet(() -> viewer.sheet().title(card.name()));
            case BlockPart block -> NLS.bind(Messages.block_hint, block.block().title(Speech.language()));
            case null, default -> null;
        };
        if (!Objects.equals(told, viewer.getControl().getToolTipText())) {
            viewer.getControl().setToolTipText(told);
        }
    }

    private String why(Badge badge) {
        var lines = viewer.sheet().drawn().flatMap(drawn -> drawn.card(badge.card().name()))
                .map(card -> card.reasons().of(badge.kind())).map(all -> String.join("\n", all)).orElse("");
        return lines.isEmpty() || !badge.kind().equals(FINDINGS) ? lines : lines + "\n\n" + Messages.lens_click;
    }

    private void click(Event event) {
        if (event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            badge(event).filter(badge -> badge.kind().equals(FINDINGS))
                    .ifPresent(badge -> fixes.open(badge.card().name(), viewer.getControl().toDisplay(event.x, event.y)));
        }
    }

    private Optional<CardPart> card(Event event) {
        return viewer.findObjectAt(new Point(event.x, event.y)) instanceof CardPart card ? Optional.of(card) : Optional.empty();
    }

    private Optional<Badge> badge(Event event) {
        return card(event).flatMap(card -> {
            var corner = ((GraphicalEditPart) viewer.getContents()).getFigure().getBounds().getTopLeft();
            ((GraphicalEditPart) viewer.getContents()).getFigure().translateToAbsolute(corner);
            return viewer.sheet().badge(card.name(), (event.x - corner.x) / viewer.zoom(), (event.y - corner.y) / viewer.zoom())
                    .map(kind -> new Badge(card, kind));
        });
    }
}
