// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.List;

import org.databril.model.edit.ModelLabels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.widgets.Combo;

/** The words of an enumeration that say something. */
final class Choices {
    private final List<Enumerator> literals;

    Choices(EEnum type) {
        literals = type.getELiterals().stream().map(EEnumLiteral::getInstance).filter(literal -> literal.getValue() != 0).toList();
    }

    List<Enumerator> literals() {
        return literals;
    }

    static String text(Enumerator literal) {
        return ModelLabels.value(literal);
    }

    /** Fills a combo with a first item for nothing said. */
    void fill(Combo combo, String nothing) {
        combo.add(nothing);
        literals.forEach(literal -> combo.add(text(literal)));
    }

    /** Selects a word of the language in a combo; the first item for none. */
    void select(Combo combo, String word) {
        int at = literals.stream().map(Enumerator::getLiteral).toList().indexOf(word);
        combo.select(at + 1);
    }

    /** The word of the language that is selected; empty for the first item. */
    String selected(Combo combo) {
        int at = combo.getSelectionIndex() - 1;
        return at < 0 ? "" : literals.get(at).getLiteral();
    }
}
