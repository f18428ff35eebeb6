// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.databril.edits.form.Address;
import org.databril.edits.form.Field;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Fields below each other: labels left, what is said right. */
final class FormPane {
    private static final int SPACE = 6;

    private record Row(FieldPlace place, FieldEditor editor) {
    }

    private final FormHost host;
    private final Consumer<Control> changedSize;
    private final Composite parent;
    private final List<Row> rows = new ArrayList<>();
    private List<EStructuralFeature> features = List.of();
    private Composite area;
    private boolean readOnly;

    /** @param changedSize is told of a control that needs more or less room than before */
    FormPane(Composite parent, FormHost host, Consumer<Control> changedSize) {
        this.parent = parent;
        this.host = host;
        this.changedSize = changedSize;
    }

    /** Shows fields of some elements; the controls stay where the fields are the same as before. */
    void show(List<Address> subjects, List<Field> fields) {
        var wanted = fields.stream().map(Field::feature).toList();
        if (area == null || !wanted.equals(features) || readOnly != host.isReadOnly()) {
            build(subjects, fields);
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            row.place().subjects(subjects);
            row.editor().show(fields.get(i));
        }
    }

    private void build(List<Address> subjects, List<Field> fields) {
        if (area != null) {
            area.dispose();
        }
        rows.clear();
        features = fields.stream().map(Field::feature).toList();
        readOnly = host.isReadOnly();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACE, SPACE).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        fields.forEach(field -> row(subjects, field));
        changedSize.accept(area);
    }

    private void row(List<Address> subjects, Field field) {
        var place = new FieldPlace(host, subjects, field.feature(), changedSize);
        var label = new Label(area, SWT.NONE);
        label.setText(place.name());
        label.setToolTipText(place.description());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, SPACE).applyTo(label);
        var editor = FieldEditor.of(area, place, field);
        place.complaintBelow(area, 2);
        rows.add(new Row(place, editor));
    }

    /** The complaint below the field of a feature; empty for none. */
    String complaint(EStructuralFeature feature) {
        return rows.stream().filter(row -> row.place().feature() == feature).map(row -> row.place().complaint()).findFirst().orElse("");
    }
}
