// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.databril.edits.form.Candidates.Candidate;
import org.databril.model.edit.Icons;
import org.databril.model.edit.ModelLabels;
import org.databril.workbench.Enabling;
import org.databril.workbench.Images;
import org.databril.workbench.diagram.Messages;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Chooses from what a field can refer to, by some letters of labels or names. */
final class Picker extends Dialog {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 300;

    private final String title;
    private final boolean several;
    private final List<Candidate> all;
    private Text letters;
    private Table table;
    private List<String> chosen = List.of();

    private Picker(Shell shell, String title, boolean several, List<Candidate> all) {
        super(shell);
        this.title = title;
        this.several = several;
        this.all = all;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks for what a field shall refer to.
     *
     * @param feature of the field's element, or of a part that it shall get
     * @param told is told the keys of what is chosen; not called where nothing is
     */
    static void choose(Shell shell, FieldPlace place, EStructuralFeature feature, boolean several, Consumer<List<String>> told) {
        place.host().candidates(place.subjects().getFirst(), feature, all -> {
            var picker = new Picker(shell, place.name().equals(ModelLabels.feature(feature)) ? place.name()
                    : place.name() + ": " + ModelLabels.feature(feature), several, all);
            if (picker.open() == Window.OK && !picker.chosen.isEmpty()) {
                told.accept(picker.chosen);
            }
        });
    }

    /** Asks for words of an enumeration. */
    static void words(Shell shell, String title, List<Enumerator> words, Consumer<List<String>> told) {
        var picker = new Picker(shell, title, true, words.stream().map(word -> new Candidate(word.getLiteral(), Choices.text(word),
                word.getLiteral(), null)).toList());
        if (picker.open() == Window.OK && !picker.chosen.isEmpty()) {
            told.accept(picker.chosen);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        letters = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        letters.setMessage(Messages.properties_letters);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(letters);
        letters.addListener(SWT.Modify, event -> fill());
        letters.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                event.doit = false;
                table.setFocus();
            }
        });
        letters.addListener(SWT.DefaultSelection, event -> okPressed());
        var room = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(room);
        var layout = new TableColumnLayout();
        room.setLayout(layout);
        table = new Table(room, SWT.BORDER | SWT.FULL_SELECTION | (several ? SWT.MULTI : SWT.SINGLE));
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(1));
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(1));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        table.addListener(SWT.Selection, event -> arm());
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        fill();
        letters.setFocus();
        return contents;
    }

    private void fill() {
        var words = letters.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        table.removeAll();
        for (Candidate candidate : all) {
            var named = (candidate.text() + " " + candidate.name()).toLowerCase(Locale.ROOT);
            if (List.of(words).stream().allMatch(named::contains)) {
                var item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {candidate.text(), candidate.name()});
                if (candidate.type() != null) {
                    item.setImage(JFaceResources.getResources().get(Images.of(Icons.of(candidate.type()))));
                }
                item.setData(candidate.key());
            }
        }
        if (table.getItemCount() > 0) {
            table.select(0);
        }
        arm();
    }

    private void arm() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            Enabling.set(getButton(IDialogConstants.OK_ID), table.getSelectionCount() > 0);
        }
    }

    @Override
    protected void okPressed() {
        chosen = List.of(table.getSelection()).stream().map(item -> (String) item.getData()).toList();
        if (!chosen.isEmpty()) {
            super.okPressed();
        }
    }
}
