// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.List;
import java.util.Optional;

import org.databril.edits.form.Form;
import org.databril.model.edit.Icons;
import org.databril.model.edit.ModelLabels;
import org.databril.workbench.Images;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.subject.Following;
import org.databril.workbench.diagram.subject.Subject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** What can be said of the elements that are selected, to read and to change. */
public final class PropertiesView extends ViewPart {
    /** The id of the view in {@code plugin.xml}. */
    public static final String ID = "org.databril.workbench.properties";

    private static final int MARGIN = 6;

    private Composite area;
    private CLabel title;
    private Label note;
    private FormScroll scroll;
    private FormPane pane;
    private TextHost host;
    private Following following;
    private Form shown;

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        title = new CLabel(parent, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        note = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).exclude(true).applyTo(note);
        scroll = new FormScroll(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll.control());
        following = new Following(getViewSite(), this::take);
        host = new TextHost(following, getSite().getPage());
        pane = new FormPane(scroll.content(), host, scroll::resized);
        getViewSite().getActionBars().getToolBarManager().add(following.pinAction());
        say(null, Messages.properties_nothing);
        following.undoInText();
        following.begin();
    }

    private void take(Subject subject) {
        if (subject == null) {
            show(Optional.empty());
            return;
        }
        var names = subject.names();
        following.ask(checked -> Form.of(checked.project(), names), this::show);
    }

    private void show(Optional<Form> form) {
        if (area.isDisposed()) {
            return;
        }
        // The answer may come when its editor is closed already.
        shown = following.subject() == null ? null : form.orElse(null);
        if (shown == null) {
            say(null, Messages.properties_nothing);
            pane.show(List.of(), List.of());
            return;
        }
        var reason = host.readOnly(shown);
        say(shown, reason);
        pane.show(shown.subjects(), shown.fields());
    }

    private void say(Form form, String words) {
        title.setText(form == null ? "" : heading(form));
        title.setImage(form == null || form.type() == null ? null : JFaceResources.getResources().get(Images.of(Icons.of(form.type()))));
        note.setText(words);
        note.setVisible(!words.isEmpty());
        ((GridData) note.getLayoutData()).exclude = words.isEmpty();
        area.layout();
    }

    private static String heading(Form form) {
        var kind = form.type() == null ? Messages.properties_kinds : ModelLabels.type(form.type());
        return form.subjects().size() == 1 ? form.titles().getFirst() + "  (" + kind + ")"
                : NLS.bind(Messages.properties_several, form.subjects().size(), kind);
    }

    /** The form that is shown; null for none. */
    public Form shown() {
        return shown;
    }

    /** The control with all of it. */
    public Control control() {
        return area;
    }

    /** What is said above the form; empty where nothing is. */
    public String note() {
        return note.getText();
    }

    @Override
    public void setFocus() {
        if (!scroll.content().setFocus()) {
            scroll.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (following != null) {
            following.dispose();
        }
        super.dispose();
    }
}
