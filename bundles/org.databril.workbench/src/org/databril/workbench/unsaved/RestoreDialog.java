// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.unsaved;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.databril.workbench.Enabling;
import org.databril.workbench.Messages;
import org.databril.workbench.compare.Comparison;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lists texts that were not saved, shows each beside its file, and asks which of them to restore. */
final class RestoreDialog extends TitleAreaDialog {
    static final int RESTORE = IDialogConstants.OK_ID;
    static final int DISCARD = IDialogConstants.CLIENT_ID + 1;
    private static final Point SIZE = new Point(980, 660);

    private final List<UnsavedText> texts;
    private final Function<Path, String> saved;
    private CheckboxTableViewer list;
    private Comparison comparison;
    private List<UnsavedText> chosen = List.of();

    RestoreDialog(Shell parent, List<UnsavedText> texts, Function<Path, String> saved) {
        super(parent);
        this.texts = texts;
        this.saved = saved;
    }

    /** The texts to restore, after the dialog was closed. */
    List<UnsavedText> chosen() {
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.unsaved_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.unsaved_heading);
        setMessage(Messages.unsaved_message);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).hint(SWT.DEFAULT, 90).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(text -> label((UnsavedText) text)));
        list.setInput(texts);
        list.setAllChecked(true);
        list.addCheckStateListener(event -> Enabling.set(getButton(RESTORE), list.getCheckedElements().length > 0));
        comparison = new Comparison(area, Messages.unsaved_left, Messages.unsaved_right, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(comparison.control());
        list.addSelectionChangedListener(event -> show((UnsavedText) list.getStructuredSelection().getFirstElement()));
        list.setSelection(new StructuredSelection(texts.getFirst()));
        return area;
    }

    private void show(UnsavedText text) {
        if (text != null) {
            String before = saved.apply(text.file());
            comparison.show(String.valueOf(text.file().getFileName()), text.text(), before == null ? "" : before);
        }
    }

    private static String label(UnsavedText text) {
        String when = DateTimeFormatter.ofPattern(Messages.unsaved_when).format(text.typed().atZone(ZoneId.systemDefault()));
        return NLS.bind(Messages.unsaved_file, new Object[] {text.file().getFileName(), text.file().getParent(), when});
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RESTORE, Messages.unsaved_restore, true);
        createButton(parent, DISCARD, Messages.unsaved_discard, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.unsaved_later, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == DISCARD) {
            setReturnCode(DISCARD);
            close();
            return;
        }
        chosen = Stream.of(list.getCheckedElements()).map(UnsavedText.class::cast).toList();
        super.buttonPressed(button);
    }
}
