// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.databril.catalogue.Block;
import org.databril.workbench.CopiedText;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.canvas.CanvasChanges.Target;
import org.databril.workbench.diagram.draw.ZoomViewer;
import org.databril.workbench.diagram.page.InlineText;
import org.databril.workbench.diagram.page.Questions;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;

/** What a person does on the canvas, with the mouse, with keys or from a menu. To be used on the UI thread. */
final class CanvasEditing {
    private final CanvasViewer viewer;
    private final CanvasChanges changes;
    private final Questions questions;
    private InlineText line;
    private Block adding;
    private final Supplier<String> readOnly;
    private String locked = "";

    /**
     * What is done in a viewer.
     *
     * @param readOnly tells why nothing can be changed now; empty where something can
     */
    CanvasEditing(CanvasViewer viewer, CanvasChanges changes, Supplier<String> readOnly) {
        this.viewer = viewer;
        this.changes = changes;
        this.readOnly = readOnly;
        questions = new Questions(viewer.getControl());
    }

    /** Lets nothing be changed, and says why to who tries; empty to let it be changed. */
    void lock(String why) {
        locked = why;
    }

    /** Whether something can be changed; says why where not. */
    boolean isOpen() {
        var why = locked.isEmpty() ? readOnly.get() : locked;
        if (!why.isEmpty()) {
            questions.tell(why);
        }
        return why.isEmpty() && canvas() != null;
    }

    private String canvas() {
        return viewer.sheet().drawn().map(Drawn::canvas).orElse(null);
    }

    /** Opens a line for a new item behind the last one of a block. */
    void add(Block block, String typed) {
        if (!isOpen() || viewer.part(block).isEmpty()) {
            return;
        }
        viewer.revealEnd(block);
        adding = block;
        var name = NLS.bind(Messages.add_in, block.title(Speech.language()));
        line = new InlineText(viewer.canvas(), viewer.lineBelow(block), typed, false, name, (words, entered) -> {
            if (words.isEmpty()) {
                adding = null;
                return;
            }
            adding = entered ? block : null;
            changes.add(Target.end(canvas(), block), words);
        }, entered -> {
            adding = entered ? adding : null;
            viewer.getControl().forceFocus();
        });
    }

    /** Goes on with the next line where the last one ended with Enter; to be called when the canvas is drawn anew. */
    void goOn() {
        if (adding != null && (line == null || !line.isOpen())) {
            add(adding, "");
        }
    }

    /** Does not go on with a next line. */
    void endAdding() {
        adding = null;
    }

    /** The line that is typed in; null where none is open. */
    InlineText line() {
        return line != null && line.isOpen() ? line : null;
    }

    /** Lets the label of the selected item be typed in its place. */
    void rename() {
        var cards = viewer.cards();
        if (cards.size() == 1 && isOpen()) {
            var card = cards.getFirst();
            viewer.reveal(card);
            Rectangle place = ZoomViewer.pixels(card);
            var label = viewer.sheet().drawn().flatMap(drawn -> drawn.card(card.name())).map(Drawn.Card::label).orElse("");
            line = new InlineText(viewer.canvas(), new Rectangle(place.x + 2, place.y + 2, place.width - 4, place.height), label,
                    true, NLS.bind(Messages.rename_of, label), (words, entered) -> {
                        if (!words.isEmpty() && !words.equals(label)) {
                            changes.elements().rename(card.name(), words);
                        }
                    }, entered -> viewer.getControl().forceFocus());
        }
    }

    /** Takes the selected items out; asks what becomes of what names them. */
    void delete() {
        var names = viewer.names();
        if (!names.isEmpty() && isOpen()) {
            questions.delete(names, changes.elements());
        }
    }

    void copy() {
        copy(copied -> { });
    }

    void cut() {
        if (isOpen()) {
            copy(copied -> delete());
        }
    }

    private void copy(Consumer<String> then) {
        var names = viewer.names();
        if (!names.isEmpty()) {
            changes.elements().copy(names, copied -> {
                CopiedText.put(viewer.getControl().getDisplay(), copied);
                then.accept(copied);
            });
        }
    }

    /** Adds what is on the clipboard to the selected block: elements, or lines of text as items. */
    void paste() {
        if (!isOpen()) {
            return;
        }
        CopiedText.on(viewer.getControl().getDisplay())
                .ifPresent(text -> changes.paste(Target.end(canvas(), viewer.block().orElse(Block.SEGMENTS)), text));
    }

    /** Selects all items of the selected block; of the whole canvas where they are selected already, or no block is. */
    void selectAll() {
        var cards = viewer.sheet().drawn().map(Drawn::items).orElse(List.of());
        var ofBlock = cards.stream().filter(card -> viewer.block().filter(card.block()::equals).isPresent())
                .map(Drawn.Card::name).toList();
        boolean more = ofBlock.isEmpty() || viewer.names().containsAll(ofBlock);
        viewer.select(more ? cards.stream().map(Drawn.Card::name).toList() : ofBlock);
    }

    /** Moves the selected item by one place in its block. */
    void shift(boolean down) {
        var cards = viewer.cards();
        if (cards.size() != 1 || !isOpen()) {
            return;
        }
        var block = cards.getFirst().block().block();
        var names = viewer.sheet().cards(block);
        int to = names.indexOf(cards.getFirst().name()) + (down ? 1 : -1);
        if (to >= 0 && to < names.size()) {
            changes.reorder(cards.getFirst().name(), new Target(canvas(), block, names.get(to), down), () -> { });
        }
    }

    /** Moves items to a place in a block; asks first where they become items of another block and lose something. */
    void move(List<String> names, Block block, String beside, boolean behind) {
        if (names.isEmpty() || !isOpen() || names.contains(beside) && names.size() == 1
                && viewer.sheet().cards(block).contains(beside)) {
            return;
        }
        var first = names.getFirst();
        var target = new Target(canvas(), block, beside, behind);
        // each of the others goes behind the one before it, when that has arrived
        Runnable then = () -> move(names.subList(1, names.size()), block, first, true);
        if (viewer.sheet().cards(block).contains(first)) {
            changes.reorder(first, target, then);
        } else {
            changes.lossesOfMove(first, target, losses -> {
                if (questions.losses(losses, block.title(Speech.language()))) {
                    changes.convert(first, target, then);
                }
            });
        }
    }
}
