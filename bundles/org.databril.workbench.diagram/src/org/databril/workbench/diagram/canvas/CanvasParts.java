// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import org.databril.catalogue.Block;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Which part stands for what on the page. */
record CanvasParts(Sheet sheet) implements EditPartFactory {
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case Sheet whole -> new SheetPart(whole);
            case Block block -> new BlockPart(sheet, block);
            case String card -> new CardPart(sheet, card);
            default -> throw new IllegalArgumentException("Nothing shows " + model);
        };
    }
}
