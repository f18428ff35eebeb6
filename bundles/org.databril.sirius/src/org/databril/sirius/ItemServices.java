// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.databril.diagram.view.Recordings;
import org.databril.edits.SetValue;
import org.databril.model.Names;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Period;
import org.databril.model.bmc.Stream;
import org.databril.sirius.live.Live;
import org.databril.sirius.live.Messages;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The tables of items: a line for each item of a block. */
public class ItemServices {
    private static final Pattern AMOUNT = Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s+(\\p{L}+)\\s+(?:per\\s+)?(\\p{L}+)\\s*");

    /** The tags of an element. */
    public String tagsText(Named element) {
        return String.join(", ", element.getTags());
    }

    /** Gives an element the tags of a text. */
    public EObject tagWith(Named element, Object text) {
        ECollections.setEList(element.getTags(), List.copyOf(LinkageText.parts(text)));
        return element;
    }

    /** The description of an element. */
    public String descriptionText(Named element) {
        return element.getDescription() == null ? "" : element.getDescription();
    }

    /** Describes an element; an empty text takes the description away. */
    public EObject describe(Named element, Object text) {
        var words = String.valueOf(text).strip();
        element.setDescription(words.isEmpty() ? null : words);
        return element;
    }

    /** The amount of a stream or cost, the cost of another item, as the language writes it. */
    public String amountText(Item item) {
        var amount = (Amount) item.eGet(amountOf(item));
        return amount == null || amount.getValue() == null ? ""
                : amount.getValue().toPlainString() + " " + amount.getCurrency() + " per " + amount.getPeriod().getLiteral();
    }

    /** Sets the amount or cost of an item; an empty text takes it away. */
    public EObject amountTo(Item item, Object text) {
        var words = String.valueOf(text);
        var read = AMOUNT.matcher(words);
        var period = read.matches() ? Period.get(read.group(3)) : null;
        if (words.isBlank() || period != null && period != Period.UNKNOWN) {
            var amount = words.isBlank() ? null : amount(new BigDecimal(read.group(1)), read.group(2), period);
            Live.of(item).edit(copy -> new SetValue(copy.of(item), amountOf(item), amount));
        } else {
            Live.of(item).refuse(Messages.text("no-amount", words));
        }
        return item;
    }

    private static Amount amount(BigDecimal value, String currency, Period period) {
        var amount = BmcFactory.eINSTANCE.createAmount();
        amount.setValue(value);
        amount.setCurrency(currency);
        amount.setPeriod(period);
        return amount;
    }

    private static EReference amountOf(Item item) {
        return switch (item) {
            case Stream stream -> BmcPackage.Literals.STREAM__AMOUNT;
            case Cost cost -> BmcPackage.Literals.COST__AMOUNT;
            case CostBearer bearer -> BmcPackage.Literals.COST_BEARER__COST;
            default -> throw new IllegalArgumentException("Without an amount: " + item);
        };
    }

    /** Where an item is recorded. */
    public String recordedText(Item item) {
        return Recordings.of(item).keySet().stream().map(Names::display).collect(Collectors.joining(", "));
    }

    /** How the KPIs on an item stand. */
    public String standingText(Item item) {
        return ItemText.view(item).map(view -> view.measuring(item).stream().map(kpi -> Names.display(kpi) + " " + ItemText.standing(kpi))
                .collect(Collectors.joining(", "))).orElse("");
    }

    /** What is found on an item. */
    public String findingsText(Item item) {
        return Findings.messages(Findings.within(item)).replace("\n", " ");
    }

    /** What a tool asks that must not be used: a cell that is worked out, a block that stays. */
    public boolean isNever(EObject element) {
        return false;
    }
}
