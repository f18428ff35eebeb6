// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.math.BigDecimal;

import org.databril.catalogue.Wording;
import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.edit.ModelLabels;
import org.databril.workbench.Enabling;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A field with an amount of money in a period. It is written when number, currency and period are there, and taken away with
 * the number.
 */
final class AmountEditor implements FieldEditor {
    private static final String[] USUAL = {"EUR", "USD", "GBP", "CHF"};
    private static final int CURRENCY_CHARACTERS = 5;
    private static final int DEFAULT_PERIOD = 5;

    private final FieldPlace place;
    private final Choices periods = new Choices(BmcPackage.Literals.PERIOD);
    private final Text number;
    private final Combo currency;
    private final Combo period;
    private final Typing typing;

    AmountEditor(Composite parent, FieldPlace place) {
        this.place = place;
        boolean open = !place.host().isReadOnly();
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        number = new Text(row, SWT.BORDER | SWT.RIGHT);
        number.setEditable(open);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(number);
        currency = new Combo(row, SWT.DROP_DOWN);
        currency.setItems(USUAL);
        Enabling.set(currency, open);
        var arrow = currency.computeSize(0, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults().hint(arrow + widthOf(currency), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(currency);
        var per = new Label(row, SWT.NONE);
        per.setText(Messages.properties_per);
        period = new Combo(row, SWT.READ_ONLY);
        periods.fill(period, Messages.properties_unsaid);
        Enabling.set(period, open);
        place.describe(number, "");
        place.describe(currency, ModelLabels.feature(BmcPackage.Literals.AMOUNT__CURRENCY));
        place.describe(period, ModelLabels.feature(BmcPackage.Literals.AMOUNT__PERIOD));
        typing = Typing.in(place, number, words -> enter());
        currency.addListener(SWT.Selection, event -> enter());
        currency.addListener(SWT.DefaultSelection, event -> enter());
        currency.addListener(SWT.FocusOut, event -> enter());
        period.addListener(SWT.Selection, event -> enter());
    }

    private static int widthOf(Combo combo) {
        var gc = new GC(combo);
        try {
            return (int) (CURRENCY_CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    private void enter() {
        if (number.getText().isBlank()) {
            if (typing.isChanged()) {
                place.enter(new Entered.Said(""));
            }
            return;
        }
        place.enter(new Entered.Said(number.getText().strip() + " " + currency.getText().strip() + " per " + periods.selected(period)));
    }

    @Override
    public void show(Field field) {
        var words = field.key().split(" ");
        boolean said = words.length == 4;
        typing.show(said ? Wording.number(new BigDecimal(words[0]), Speech.language()) : "",
                field.mixed() ? Messages.properties_differ : "");
        if (said) {
            currency.setText(words[1]);
            periods.select(period, words[3]);
        } else if (!typing.isChanged()) {
            currency.setText(USUAL[0]);
            period.select(DEFAULT_PERIOD);
        }
    }
}
