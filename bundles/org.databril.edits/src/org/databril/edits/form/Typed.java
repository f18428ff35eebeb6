// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.databril.catalogue.Language;
import org.databril.dsl.edit.Identifier;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Duration;
import org.databril.model.bmc.DurationUnit;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Period;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads what a person enters in a field. */
final class Typed {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern AMOUNT = Pattern.compile("(.*?)\\s*(\\S*)\\s+per\\s*(\\S*)");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(\\p{L}+)");
    private static final Pattern INFORMATION = Pattern.compile("([^(]+?)(?:\\((.*)\\))?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LoadedProject project;
    private final Language language;

    Typed(LoadedProject project, Language language) {
        this.project = project;
        this.language = language;
    }

    /**
     * The value that a text says; null for a blank one.
     *
     * @throws Unreadable when it says none
     */
    Object read(EStructuralFeature feature, String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            return null;
        }
        return switch (Kind.of(feature)) {
            case NUMBER -> Numbers.of(words, language);
            case PERCENT -> percent(words);
            case DATE -> date(words);
            case CHOICE -> literal((EEnum) feature.getEType(), words);
            case FLAG -> Boolean.valueOf(words);
            case AMOUNT -> amount(words);
            case DURATION -> duration(words);
            case REFERENCE -> reference((EReference) feature, words);
            case INFORMATION -> information(words);
            case TEXT -> feature.getName().equals("currency") ? currency(words) : words;
            case NAME, PROSE, TAG -> words;
            case PART, CHILD -> throw new IllegalArgumentException("Not entered as a text: " + feature.getName());
        };
    }

    private BigDecimal percent(String words) {
        var number = Numbers.of(words.replace("%", ""), language);
        if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
            throw Unreadable.of("no-percentage", words);
        }
        return number;
    }

    private static LocalDate date(String words) {
        var iso = ISO.matcher(words);
        var dayFirst = DAY_FIRST.matcher(words);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
            if (dayFirst.matches()) {
                return LocalDate.of(number(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1)));
            }
        } catch (DateTimeException e) {
            throw Unreadable.of("no-day", words);
        }
        throw Unreadable.of("no-date", words);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Object literal(EEnum words, String literal) {
        var found = words.getEEnumLiteralByLiteral(literal);
        if (found == null) {
            throw Unreadable.of("no-choice", literal);
        }
        return found.getInstance();
    }

    private Amount amount(String words) {
        var said = AMOUNT.matcher(words);
        if (!said.matches()) {
            throw Unreadable.of("no-amount", words);
        }
        var period = Period.get(said.group(3));
        if (said.group(1).isBlank() || said.group(2).isBlank() || period == null || period == Period.UNKNOWN) {
            throw Unreadable.of("no-amount", words);
        }
        var amount = BmcFactory.eINSTANCE.createAmount();
        amount.setValue(Numbers.of(said.group(1), language));
        if (amount.getValue().signum() < 0) {
            throw Unreadable.of("no-amount", words);
        }
        amount.setCurrency(currency(said.group(2)));
        amount.setPeriod(period);
        return amount;
    }

    private static String currency(String words) {
        if (!Identifier.isOne(words)) {
            throw Unreadable.of("no-currency", words);
        }
        return words;
    }

    private static Duration duration(String words) {
        var said = DURATION.matcher(words);
        var unit = said.matches() ? DurationUnit.get(said.group(2)) : null;
        if (unit == null || unit == DurationUnit.UNKNOWN) {
            throw Unreadable.of("no-duration", words);
        }
        var duration = BmcFactory.eINSTANCE.createDuration();
        duration.setCount(number(said.group(1)));
        duration.setUnit(unit);
        return duration;
    }

    private Object reference(EReference feature, String name) {
        return Address.element(project, name).filter(feature.getEReferenceType()::isInstance)
                .orElseThrow(() -> Unreadable.of("no-element", name));
    }

    private InformationPart information(String words) {
        var said = INFORMATION.matcher(words);
        var found = !said.matches() ? null : Address.element(project, said.group(1).strip()).orElse(null);
        if (!(found instanceof Information information)) {
            throw Unreadable.of("no-element", words);
        }
        var part = BmcFactory.eINSTANCE.createInformationPart();
        part.setInformation(information);
        if (said.group(2) != null) {
            Arrays.stream(said.group(2).split(",")).map(String::strip).forEach(name -> part.getAttributes().add(information
                    .getAttributes().stream().filter(attribute -> name.equals(attribute.getName())).findFirst()
                    .orElseThrow(() -> Unreadable.of("no-element", name))));
        }
        return part;
    }
}
