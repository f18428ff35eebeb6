// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.ArrayList;
import java.util.List;

import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.edits.form.Value;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/** A field with parts that have fields of their own, such as what a channel records where: each part in a frame. */
final class PartsEditor implements FieldEditor {
    private final FieldPlace place;
    private final Composite area;
    private final Composite frames;
    private final List<FormPane> panes = new ArrayList<>();

    PartsEditor(Composite parent, FieldPlace place) {
        this.place = place;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        frames = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 4).applyTo(frames);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frames);
        if (!place.host().isReadOnly()) {
            var bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
            var add = ListButtons.item(bar, "add", place.description(), this::add);
            add.setText(Messages.properties_add);
            place.describe(bar, Messages.properties_add);
        }
    }

    private void add() {
        new NewPart(area.getShell(), place).ask(values -> place.enter(new Entered.NewPart(values)));
    }

    @Override
    public void show(Field field) {
        if (panes.size() != field.values().size()) {
            rebuild(field.values());
        }
        for (int i = 0; i < panes.size(); i++) {
            var value = field.values().get(i);
            panes.get(i).show(List.of(value.address()), value.fields());
        }
    }

    private void rebuild(List<Value> values) {
        for (var child : frames.getChildren()) {
            child.dispose();
        }
        panes.clear();
        for (int i = 0; i < values.size(); i++) {
            frame(values.get(i), i, values.size());
        }
        GridDataFactory.fillDefaults().grab(true, false).exclude(values.isEmpty()).applyTo(frames);
        frames.setVisible(!values.isEmpty());
        place.resized(area);
    }

    private void frame(Value value, int index, int count) {
        var frame = new Composite(frames, SWT.BORDER);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(2, 2).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        var room = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(room);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(room);
        panes.add(new FormPane(room, place.host(), place::resized));
        if (!place.host().isReadOnly()) {
            var bar = new ToolBar(frame, SWT.FLAT | SWT.VERTICAL);
            GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
            ListButtons.item(bar, "remove", Messages.properties_remove, () -> place.enter(new Entered.Removed(value.key())));
            ListButtons.item(bar, "up", Messages.properties_up, () -> place.enter(new Entered.Moved(index, index - 1)))
                    .setEnabled(index > 0);
            ListButtons.item(bar, "down", Messages.properties_down, () -> place.enter(new Entered.Moved(index, index + 1)))
                    .setEnabled(index < count - 1);
            place.describe(bar, Messages.properties_remove);
        }
    }
}
