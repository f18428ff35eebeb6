// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.function.Consumer;

import org.databril.catalogue.Block;
import org.databril.model.edit.Icons;
import org.databril.workbench.Images;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.page.SpokenName;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The palette: a button for a new item of each block, to be reached with the keyboard too. */
final class BlockPalette {
    private BlockPalette() {
    }

    /** Makes the palette; a chosen block is told. */
    static ToolBar create(Composite parent, Consumer<Block> chosen) {
        var bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT);
        var images = new LocalResourceManager(JFaceResources.getResources(), bar);
        for (Block block : Block.values()) {
            var item = new ToolItem(bar, SWT.PUSH);
            item.setImage(images.create(Images.of(Icons.ofBlock(block.id()))));
            item.setToolTipText(NLS.bind(Messages.add_in, block.title(Speech.language())));
            item.addListener(SWT.Selection, event -> chosen.accept(block));
        }
        SpokenName.ofBar(bar, Messages.palette);
        return bar;
    }
}
