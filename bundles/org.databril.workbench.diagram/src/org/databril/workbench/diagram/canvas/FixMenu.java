// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.fixes.Fix;
import org.databril.analysis.fixes.QuickFixes;
import org.databril.edits.Outcome;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.change.Changes;
import org.databril.workbench.diagram.change.Elements;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The findings on an item, each with the ways to put it right. */
final class FixMenu {
    private static final int LONGEST = 90;

    private final Control owner;
    private final LiveText text;
    private final Changes changes;
    private final BooleanSupplier open;

    /** A finding on offer: by its code and element, as the model may be another one when it is chosen. */
    private record Offer(String code, String element, String message, List<String> fixes) {
    }

    /**
     * The findings in a text.
     *
     * @param open whether something can be changed; tells the person why where not
     */
    FixMenu(Control owner, LiveText text, Changes changes, BooleanSupplier open) {
        this.owner = owner;
        this.text = text;
        this.changes = changes;
        this.open = open;
    }

    /** Opens the menu for an item at a place of the display. */
    void open(String item, Point place) {
        Display display = owner.getDisplay();
        text.ask(checked -> offers(checked, item)).whenComplete((offers, failure) -> {
            if (failure != null) {
                Log.error("Cannot find fixes for " + item, failure);
            } else {
                display.asyncExec(() -> show(offers, place));
            }
        });
    }

    private static List<Offer> offers(CheckedProject checked, String item) {
        return findings(checked, item).map(found -> found.stream().map(finding -> offer(checked, finding)).toList())
                .orElse(List.of());
    }

    private static Optional<List<Finding>> findings(CheckedProject checked, String item) {
        return Elements.find(checked.project(), item).map(element -> all(checked).filter(finding -> EcoreUtil
                .isAncestor(element, finding.element())).toList());
    }

    private static Stream<Finding> all(CheckedProject checked) {
        return checked.project().allRoots().stream().flatMap(root -> checked.findings(root).stream());
    }

    private static Offer offer(CheckedProject checked, Finding finding) {
        var fixes = QuickFixes.standard().of(finding, checked.business()).stream()
                .map(fix -> fix.title().text(Speech.output())).toList();
        return new Offer(finding.code(), finding.elementName(), finding.message(Speech.output()), fixes);
    }

    private void show(List<Offer> offers, Point place) {
        if (owner.isDisposed() || offers.isEmpty()) {
            return;
        }
        var menu = new Menu(owner.getShell(), SWT.POP_UP);
        for (Offer offer : offers) {
            if (menu.getItemCount() > 0) {
                item(menu, SWT.SEPARATOR, "", null);
            }
            item(menu, SWT.PUSH, shortened(offer.message()), null).setEnabled(false);
            for (int i = 0; i < offer.fixes().size(); i++) {
                int which = i;
                item(menu, SWT.PUSH, offer.fixes().get(i), () -> apply(offer, (checked, finding) -> QuickFixes.standard()
                        .of(finding, checked.business()).stream().skip(which).findFirst().orElse(null)));
            }
            item(menu, SWT.PUSH, Messages.fix_ignore, () -> ignore(offer));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(place);
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, int style, String words, Runnable does) {
        var item = new MenuItem(menu, style);
        if (style != SWT.SEPARATOR) {
            item.setText(words.replace("&", "&&"));
        }
        if (does != null) {
            item.addListener(SWT.Selection, event -> does.run());
        }
        return item;
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST - 1) + "…";
    }

    private void ignore(Offer offer) {
        if (!open.getAsBoolean()) {
            return;
        }
        var dialog = new InputDialog(owner.getShell(), Messages.fix_ignore_title, offer.message() + "\n\n" + Messages.fix_ignore_why,
                "", null);
        if (dialog.open() == Window.OK) {
            apply(offer, (checked, finding) -> QuickFixes.standard().ignore(finding, dialog.getValue()));
        }
    }

    private void apply(Offer offer, BiFunction<CheckedProject, Finding, Fix> way) {
        Function<CheckedProject, Changes.Wish> wish = checked -> all(checked)
                .filter(finding -> finding.code().equals(offer.code()) && finding.elementName().equals(offer.element()))
                .findFirst().map(finding -> way.apply(checked, finding))
                .map(fix -> new Changes.Wish(() -> new Outcome.Edits(fix.edits()), List.of())).orElse(null);
        changes.apply(wish, names -> { });
    }
}
