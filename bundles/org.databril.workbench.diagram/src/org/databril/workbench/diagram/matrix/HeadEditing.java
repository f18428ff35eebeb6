// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.databril.matrix.Head;
import org.databril.matrix.Room;
import org.databril.matrix.Scope;
import org.databril.model.Names;
import org.databril.workbench.Speech;
import org.databril.workbench.StatusLine;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.change.Changes;
import org.databril.workbench.diagram.change.Changes.Wish;
import org.databril.workbench.diagram.change.ElementChanges;
import org.databril.workbench.diagram.matrix.TableSelection.Line;
import org.databril.workbench.diagram.page.InlineText;
import org.databril.workbench.diagram.page.Questions;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** What a person does with whole rows and columns: adds, renames and deletes them. To be used on the UI thread. */
final class HeadEditing {
    private final Seen seen;
    private final MatrixTable table;
    private final MatrixSource source;
    private final BooleanSupplier open;
    private final Changes changes;
    private final ElementChanges elements;
    private final Questions questions;
    private final Runnable showAll;
    private Added added;
    private boolean ended;

    /** Something new that is not seen yet, and what becomes of the keyboard when it is. */
    private record Added(Side side, Room room, String key, Then then) {
    }

    private enum Then {
        /** It goes into a line for the next one. */
        NEXT,
        /** It goes into the first cell of it. */
        FILL,
        /** It stays where somebody has put it. */
        STAY
    }

    /**
     * What is done in a table.
     *
     * @param open whether something can be changed; says why where not
     * @param showAll shows the rows and columns that are left out
     */
    HeadEditing(Seen seen, MatrixTable table, MatrixSource source, LiveText text, BooleanSupplier open, Runnable showAll) {
        this.seen = seen;
        this.table = table;
        this.source = source;
        this.open = open;
        this.showAll = showAll;
        changes = new Changes(text, reason -> StatusLine.say(reason.text(Speech.language())));
        // another file may have changed, which the text here does not tell of
        elements = new ElementChanges(text, changes, done -> source.ask());
        questions = new Questions(table.control());
    }

    /** Opens a line for a new row or column behind the last one. */
    void add(Side side, String typed) {
        if (!seen.rooms(side).isEmpty()) {
            add(side, seen.rooms(side).getLast(), typed);
        }
    }

    /** Opens a line for what goes into a room. */
    void add(Side side, Room room, String typed) {
        if (!open.getAsBoolean()) {
            return;
        }
        if (seen.room(side).isEmpty()) {
            showAll.run();
        }
        table.selection().selectRoom(side);
        var line = new Line(side, seen.length(side) - 1);
        table.headBounds(line).ifPresent(place -> {
            var then = new Then[] {Then.STAY};
            var field = new InlineText(table.control(), place, typed, false, room.words(), (words, entered) -> {
                if (!words.isEmpty()) {
                    write(side, room, words, entered ? Then.NEXT : then[0]);
                }
            }, entered -> table.control().forceFocus()).field();
            field.setMessage(room.words());
            field.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
                    event.doit = false;
                    then[0] = Then.FILL;
                    table.control().forceFocus();
                }
            });
        });
    }

    private void write(Side side, Room room, String label, Then then) {
        ended = false;
        changes.apply(checked -> source.root(checked).flatMap(root -> room.add(Scope.of(root, checked.business()), label))
                .map(add -> new Wish(add, List.of(Names.qualified(add.owner()) + "." + add.name()))).orElse(null), names -> {
                    added = names.isEmpty() ? null : new Added(side, room, names.getFirst(), then);
                    source.ask();
                });
    }

    /** Goes on where something new is seen now; to be called when the matrix was read anew. */
    void goOn() {
        var one = added;
        if (one == null) {
            return;
        }
        boolean isRow = one.side() == Side.ROW;
        int at = isRow ? seen.rowOf(one.key()) : seen.columnOf(one.key());
        if (at >= 0) {
            added = null;
            switch (one.then()) {
                case NEXT -> {
                    if (!ended) {
                        add(one.side(), one.room(), "");
                    }
                }
                case FILL -> table.selection().select(isRow ? at : 0, isRow ? 0 : at);
                case STAY -> {
                    // somebody is elsewhere by now
                }
            }
        }
    }

    /** Opens no line for a next one. */
    void endAdding() {
        ended = true;
    }

    /** Lets what a row or column is called be typed in its place. */
    void rename(Line line) {
        var head = seen.head(line.side(), line.at());
        if (head.element().isEmpty() || !open.getAsBoolean()) {
            return;
        }
        table.headBounds(line).ifPresent(place -> new InlineText(table.control(), place, head.label(), true,
                NLS.bind(Messages.rename_of, head.label()), (words, entered) -> {
                    if (!words.isEmpty() && !words.equals(head.label())) {
                        elements.rename(head.element(), words);
                    }
                }, entered -> table.control().forceFocus()));
    }

    /** Takes out what a row or column stands for; asks what becomes of what names it. */
    void delete(Head head) {
        if (open.getAsBoolean()) {
            questions.delete(List.of(head.element()), elements);
        }
    }
}
