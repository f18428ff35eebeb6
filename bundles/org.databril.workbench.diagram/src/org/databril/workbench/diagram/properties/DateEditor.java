// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.workbench.Enabling;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A field with a day: typed, or chosen in a calendar. */
final class DateEditor implements FieldEditor {
    private static final int WIDTH = 110;

    private final FieldPlace place;
    private final Text text;
    private final Typing typing;

    DateEditor(Composite parent, FieldPlace place) {
        this.place = place;
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text = new Text(row, SWT.BORDER);
        text.setEditable(!place.host().isReadOnly());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(text);
        var calendar = new Button(row, SWT.PUSH);
        calendar.setText(Messages.properties_calendar);
        Enabling.set(calendar, !place.host().isReadOnly());
        calendar.addListener(SWT.Selection, event -> choose());
        place.describe(text, "");
        place.describe(calendar, Messages.properties_calendar);
        typing = Typing.in(place, text, words -> place.enter(new Entered.Said(words)));
    }

    private void choose() {
        var popup = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
        popup.setLayout(new FillLayout());
        var days = new DateTime(popup, SWT.CALENDAR | SWT.BORDER);
        var day = day();
        days.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        Runnable take = () -> {
            place.enter(new Entered.Said(LocalDate.of(days.getYear(), days.getMonth() + 1, days.getDay()).toString()));
            popup.close();
        };
        days.addListener(SWT.DefaultSelection, event -> take.run());
        days.addListener(SWT.MouseDoubleClick, event -> take.run());
        days.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR) {
                take.run();
            }
        });
        popup.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                popup.close();
            }
        });
        popup.addListener(SWT.Deactivate, event -> popup.getDisplay().asyncExec(() -> {
            if (!popup.isDisposed()) {
                popup.close();
            }
        }));
        popup.pack();
        popup.setLocation(text.toDisplay(0, text.getSize().y));
        popup.open();
        days.setFocus();
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text.getText().strip());
        } catch (DateTimeParseException e) {
            return LocalDate.now();
        }
    }

    @Override
    public void show(Field field) {
        typing.show(field.key(), field.mixed() ? Messages.properties_differ : Messages.properties_date);
    }
}
