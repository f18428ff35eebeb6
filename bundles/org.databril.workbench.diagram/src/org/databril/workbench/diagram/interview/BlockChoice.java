// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.interview;

import java.util.Arrays;
import java.util.function.Consumer;

import org.databril.analysis.interview.Round;
import org.databril.catalogue.Block;
import org.databril.workbench.Enabling;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;

/** The block whose questions are shown, and how many of them are answered. */
final class BlockChoice {
    private static final int MARGIN = 4;
    private static final int BAR_WIDTH = 90;

    private final Combo combo;
    private final ProgressBar bar;

    BlockChoice(Composite parent, Consumer<Block> chosen) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(MARGIN, MARGIN, 2, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        combo = new Combo(row, SWT.READ_ONLY);
        combo.setVisibleItemCount(Block.values().length);
        combo.setToolTipText(Messages.interview_block);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> chosen.accept(Block.values()[combo.getSelectionIndex()]));
        bar = new ProgressBar(row, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().hint(BAR_WIDTH, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(bar);
    }

    boolean isDisposed() {
        return combo.isDisposed();
    }

    /** @param round null for no interview */
    void show(Round round, Block block) {
        var items = Arrays.stream(Block.values()).map(one -> title(round, one)).toArray(String[]::new);
        if (!Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
        }
        combo.select(block.ordinal());
        Enabling.set(combo, round != null);
        bar.setMaximum(round == null ? 1 : round.asked().size());
        bar.setSelection(round == null ? 0 : round.answered());
        bar.setToolTipText(round == null ? "" : NLS.bind(Messages.interview_progress, new Object[] {round.title(), round.answered(),
                round.asked().size()}));
    }

    private static String title(Round round, Block block) {
        var title = block.title(Speech.language());
        return round == null ? title : NLS.bind(Messages.interview_count, new Object[] {title, round.answered(block), round.in(block).size()});
    }
}
