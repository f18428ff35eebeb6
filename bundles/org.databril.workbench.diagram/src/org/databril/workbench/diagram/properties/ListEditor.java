// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.List;
import java.util.Optional;

import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.edits.form.Kind;
import org.databril.edits.form.Value;
import org.databril.model.edit.Icons;
import org.databril.workbench.Images;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A field with several values, one below the other. Elements are chosen from a list, words are typed in the line below;
 * Delete takes a value out, Alt with the arrow keys moves it, Enter or a double click changes a text and opens an element.
 */
final class ListEditor implements FieldEditor {
    private static final int MOST_LINES = 7;

    private final FieldPlace place;
    private final Kind kind;
    private final Table table;
    private final ListButtons buttons;
    private List<Value> values = List.of();
    private boolean mixed;
    private Text line;

    ListEditor(Composite parent, FieldPlace place, Kind kind) {
        this.place = place;
        this.kind = kind;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        place.describe(table, "");
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.Selection, event -> arm());
        buttons = new ListButtons(area, place, this);
        if (!place.host().isReadOnly() && isTypedInLine()) {
            lineToAdd(area);
        }
    }

    private boolean isTypedInLine() {
        return kind == Kind.TEXT || kind == Kind.TAG || kind == Kind.CHILD;
    }

    private void lineToAdd(Composite area) {
        line = new Text(area, SWT.BORDER);
        line.setMessage(Messages.properties_addHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        place.describe(line, Messages.properties_add);
        Typing.in(place, line, words -> {
            if (!words.isBlank()) {
                line.setText("");
                place.enter(kind == Kind.CHILD ? new Entered.NewChild(words) : new Entered.Added(List.of(words)));
            }
        });
    }

    void add() {
        if (line != null) {
            line.setFocus();
        } else if (kind == Kind.PROSE) {
            ProseDialog.ask(table.getShell(), place.name(), "").ifPresent(words -> place.enter(new Entered.Added(List.of(words))));
        } else {
            Picker.choose(table.getShell(), place, place.feature(), true, chosen -> place.enter(new Entered.Added(chosen)));
        }
    }

    void remove() {
        selected().ifPresent(value -> place.enter(new Entered.Removed(value.key())));
    }

    void move(int by) {
        int at = table.getSelectionIndex();
        if (at >= 0 && canMove() && at + by >= 0 && at + by < values.size()) {
            table.select(at + by);
            place.enter(new Entered.Moved(at, at + by));
        }
    }

    private boolean canMove() {
        return !mixed && place.subjects().size() == 1 && kind != Kind.CHILD;
    }

    private void open() {
        selected().ifPresent(value -> {
            switch (kind) {
                case REFERENCE -> place.host().open(value.key());
                case INFORMATION -> place.host().open(value.key().replaceAll("\\(.*", ""));
                case CHILD -> place.host().open(value.address().element());
                case PROSE -> change(ProseDialog.ask(table.getShell(), place.name(), value.key()), value);
                default -> edit(value);
            }
        });
    }

    private void change(Optional<String> words, Value value) {
        words.filter(changed -> !changed.equals(value.key()) && !place.host().isReadOnly())
                .ifPresent(changed -> place.enter(new Entered.Replaced(value.key(), changed)));
    }

    private void edit(Value value) {
        if (!place.host().isReadOnly()) {
            InTable.edit(table, value.key(), words -> change(Optional.of(words), value));
        }
    }

    private Optional<Value> selected() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= values.size() ? Optional.empty() : Optional.of(values.get(at));
    }

    private void key(Event event) {
        if (place.host().isReadOnly()) {
            return;
        }
        if (event.keyCode == SWT.DEL) {
            remove();
        } else if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (event.keyCode == SWT.F2 && kind != Kind.REFERENCE && kind != Kind.INFORMATION) {
            open();
        } else if (event.keyCode == SWT.INSERT) {
            add();
        }
    }

    private void arm() {
        int at = table.getSelectionIndex();
        buttons.arm(at >= 0, canMove() && at > 0, canMove() && at >= 0 && at < values.size() - 1);
    }

    @Override
    public void show(Field field) {
        mixed = field.mixed();
        int at = table.getSelectionIndex();
        int before = values.size();
        values = field.values();
        table.setItemCount(values.size());
        for (int i = 0; i < values.size(); i++) {
            TableItem item = table.getItem(i);
            Value value = values.get(i);
            item.setText(Texts.of(value, place.subjects().size()).replace('\n', ' '));
            if (value.type() != null) {
                item.setImage(JFaceResources.getResources().get(Images.of(Icons.of(value.type()))));
            }
        }
        if (at >= 0 && !values.isEmpty()) {
            table.select(Math.min(at, values.size() - 1));
        }
        int lines = Math.clamp(values.size(), 1, MOST_LINES);
        ((GridData) table.getLayoutData()).heightHint = lines * table.getItemHeight();
        arm();
        if (before != values.size()) {
            place.resized(table);
        }
    }
}
