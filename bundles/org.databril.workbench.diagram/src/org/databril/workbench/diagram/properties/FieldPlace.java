// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.databril.edits.form.Address;
import org.databril.edits.form.Entered;
import org.databril.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Where a field stands in a form: its label, what it is about, and the line that tells what is wrong with an entry. */
final class FieldPlace {
    private final FormHost host;
    private final EStructuralFeature feature;
    private final Consumer<Control> changedSize;
    private List<Address> subjects;
    private final List<Runnable> others = new ArrayList<>();
    private Label complaint;

    /** @param changedSize is told of a control that needs more or less room than before */
    FieldPlace(FormHost host, List<Address> subjects, EStructuralFeature feature, Consumer<Control> changedSize) {
        this.host = host;
        this.subjects = subjects;
        this.feature = feature;
        this.changedSize = changedSize;
    }

    FormHost host() {
        return host;
    }

    EStructuralFeature feature() {
        return feature;
    }

    List<Address> subjects() {
        return subjects;
    }

    /** The same field of other elements. */
    void subjects(List<Address> now) {
        if (!now.equals(subjects)) {
            subjects = now;
            complain("");
            others.forEach(Runnable::run);
        }
    }

    /** Does something whenever the field is about other elements than before. */
    void whenOthers(Runnable does) {
        others.add(does);
    }

    String name() {
        return ModelLabels.feature(feature);
    }

    String description() {
        return ModelLabels.description(feature);
    }

    void resized(Control control) {
        changedSize.accept(control);
    }

    /** Writes what was entered; says below the field why not where that cannot be. */
    void enter(Entered entered) {
        host.enter(subjects, feature, entered, this::complain);
    }

    /** Makes the line for complaints, below the field. */
    void complaintBelow(Composite parent, int columns) {
        complaint = new Label(parent, SWT.WRAP);
        complaint.setData("org.eclipse.e4.ui.css.CssClassName", "complaint");
        complaint.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).exclude(true).applyTo(complaint);
    }

    void complain(String reason) {
        if (complaint.isDisposed() || complaint.getText().equals(reason)) {
            return;
        }
        complaint.setText(reason);
        complaint.setForeground(JFaceColors.getErrorText(complaint.getDisplay()));
        complaint.reskin(SWT.NONE);
        complaint.setVisible(!reason.isEmpty());
        ((GridData) complaint.getLayoutData()).exclude = reason.isEmpty();
        resized(complaint);
    }

    /** What is said below the field; empty for nothing. */
    String complaint() {
        return complaint.getText();
    }

    /** Gives a control the name and the description of the field, for the mouse and for who cannot see. */
    void describe(Control control, String part) {
        var called = part.isEmpty() ? name() : name() + ", " + part;
        control.setToolTipText(description());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = called;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description();
            }
        });
    }
}
