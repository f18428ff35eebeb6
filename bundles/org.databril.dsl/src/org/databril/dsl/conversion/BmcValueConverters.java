// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.databril.model.bmc.Automation;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The value of each word of the language: which converter stands for which rule of the grammar. */
@Singleton
public class BmcValueConverters extends DefaultTerminalConverters {
    @Inject
    private NameConverter names;
    @Inject
    private QualifiedNameConverter qualifiedNames;

    /** Names, with or without {@code ^}. */
    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return names;
    }

    /** Names with dots. */
    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedName() {
        return qualifiedNames;
    }

    /** Names and words with hyphens. */
    @ValueConverter(rule = "Word")
    public IValueConverter<String> word() {
        return names;
    }

    /** Calendar days. */
    @ValueConverter(rule = "org.databril.dsl.Bmc.Date")
    public IValueConverter<LocalDate> date() {
        return new DateConverter();
    }

    /** Exact decimals. */
    @ValueConverter(rule = "org.databril.dsl.Bmc.Decimal")
    public IValueConverter<BigDecimal> decimal() {
        return new DecimalConverter("");
    }

    /** Percentages: 60 for {@code 60%}. */
    @ValueConverter(rule = "org.databril.dsl.Bmc.Percentage")
    public IValueConverter<BigDecimal> percentage() {
        return new DecimalConverter("%");
    }

    /** Whole numbers. */
    @ValueConverter(rule = "org.databril.dsl.Bmc.Count")
    public IValueConverter<Integer> count() {
        return new CountConverter();
    }

    /** Whether somebody is alerted by itself or by hand. */
    @ValueConverter(rule = "org.databril.dsl.Bmc.AlertMode")
    public IValueConverter<Automation> alertMode() {
        return new AlertModeConverter();
    }
}
