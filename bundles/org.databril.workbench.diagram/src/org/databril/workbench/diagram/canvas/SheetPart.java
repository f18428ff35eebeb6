// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;

import org.databril.catalogue.Block;
import org.databril.workbench.diagram.draw.WholePart;

/** The whole canvas: what is painted behind its blocks. */
final class SheetPart extends WholePart {
    private final Sheet sheet;

    SheetPart(Sheet sheet) {
        this.sheet = sheet;
        setModel(sheet);
    }

    @Override
    protected List<Block> getModelChildren() {
        return sheet.blocks();
    }

    @Override
    protected void refreshVisuals() {
        show(sheet.ground(), sheet.frame(), sheet.drawn().map(Drawn::scene));
    }
}
