// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.databril.diagram.graph.GraphDrawing.Card;
import org.databril.diagram.graph.GraphDrawing.Line;
import org.databril.workbench.diagram.draw.NextTo;
import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * The keys of the page besides those of the workbench's commands: arrows go from card to card, slashes to the lines of a
 * card and from there from line to line, and arrows along the line to its ends.
 */
final class LinkageKeys extends KeyHandler {
    private final LinkageViewer viewer;
    private final LinkageActions actions;
    private String home = "";

    LinkageKeys(LinkageViewer viewer, LinkageActions actions) {
        this.viewer = viewer;
        this.actions = actions;
    }

    /** Follows the keys of the viewer from now on. */
    void attach() {
        viewer.setKeyHandler(this);
        // GEF keeps this key for its tools
        viewer.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                actions.leave();
            }
        });
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return false;
        }
        switch (event.character) {
            case '/' -> alongside(1);
            case '\\' -> alongside(-1);
            case 'c', 'C' -> actions.connect();
            case 'f', 'F' -> actions.focus();
            case SWT.CR -> actions.open();
            default -> {
                return code(event.keyCode);
            }
        }
        return true;
    }

    private boolean code(int code) {
        switch (code) {
            case SWT.F2 -> actions.rename();
            case SWT.F3 -> actions.reveal();
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> go(code);
            case SWT.HOME -> viewer.sheet().keys().stream().filter(Key.OfCard.class::isInstance).findFirst()
                    .ifPresent(key -> viewer.choose(List.of(key)));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** To the next line of the card that the selection came from, round and round. */
    private void alongside(int step) {
        var line = selectedLine();
        var card = selectedCard().map(Card::key).orElse(home);
        line.filter(one -> !one.from().equals(card) && !one.to().equals(card)).ifPresent(one -> home = one.from());
        if (selectedCard().isPresent()) {
            home = card;
        }
        var lines = viewer.sheet().linesAt(home).stream().sorted(Comparator.comparingDouble(one -> height(one, home))).toList();
        if (!lines.isEmpty()) {
            int at = line.map(lines::indexOf).orElse(step > 0 ? -1 : 0);
            viewer.choose(List.of(new Key.OfLine(lines.get(Math.floorMod(at + step, lines.size())).key())));
        }
    }

    /** Lines that end at a card come before those that start there, both from above. */
    private static double height(Line line, String card) {
        boolean starts = line.from().equals(card);
        return line.points().get(starts ? 1 : line.points().size() - 1) + (starts ? 1e6 : 0);
    }

    private void go(int way) {
        var line = selectedLine();
        if (line.isPresent()) {
            switch (way) {
                case SWT.ARROW_LEFT -> viewer.choose(List.of(new Key.OfCard(line.get().from())));
                case SWT.ARROW_RIGHT -> viewer.choose(List.of(new Key.OfCard(line.get().to())));
                default -> alongside(way == SWT.ARROW_DOWN ? 1 : -1);
            }
            return;
        }
        var cards = viewer.sheet().keys().stream().filter(Key.OfCard.class::isInstance)
                .flatMap(key -> viewer.sheet().card(((Key.OfCard) key).key()).stream()).toList();
        var next = selectedCard().map(from -> NextTo.find(from.place(), cards, Card::place, way)).orElse(cards.stream().findFirst());
        next.ifPresent(card -> viewer.choose(List.of(new Key.OfCard(card.key()))));
    }

    private Optional<Card> selectedCard() {
        return viewer.cards().stream().findFirst();
    }

    private Optional<Line> selectedLine() {
        return viewer.cards().isEmpty() ? viewer.lines().stream().findFirst() : Optional.empty();
    }
}
