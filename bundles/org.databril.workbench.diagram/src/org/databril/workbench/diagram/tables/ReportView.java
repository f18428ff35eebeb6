// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.tables;

import java.util.List;
import java.util.Optional;

import org.databril.analysis.table.Report;
import org.databril.analysis.table.Row;
import org.databril.analysis.table.Table;
import org.databril.analysis.table.TableInput;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Named;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.change.Elements;
import org.databril.workbench.diagram.subject.Declaration;
import org.databril.workbench.diagram.subject.Following;
import org.databril.workbench.diagram.subject.Subject;
import org.databril.workbench.language.links.FindingPageView;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/**
 * A table about what is selected, and beside it what explains the row that is selected in it. Which kind of table stands
 * behind the class in {@code plugin.xml}.
 */
public final class ReportView extends ViewPart {
    private static final int FILTER_WIDTH = 180;
    private static final int MARGIN = 4;

    /** What was told, and whether the text of it has a mistake. */
    private record Answer(Table table, boolean mistake) {
    }

    private Report report;
    private Label title;
    private Label whyTitle;
    private RowTable rows;
    private RowTable why;
    private Following following;
    private String about = "";
    private Table shown = new Table("", List.of(), List.of());

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        super.setInitializationData(element, property, data);
        report = Reports.of((String) data);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var left = half(sash, 2);
        title = heading(left);
        var filter = new Text(left, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.tables_filter);
        filter.addListener(SWT.Modify, event -> rows.filter(filter.getText()));
        GridDataFactory.fillDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(filter);
        rows = new RowTable(left, this::explain, this::open, FindingPageView::show);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(rows.control());
        var right = half(sash, 1);
        whyTitle = heading(right);
        why = new RowTable(right, row -> { }, this::open, FindingPageView::show);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(why.control());
        why.onClick(row -> {
            // what is found is gone to at once
            if (!row.code().isEmpty()) {
                open(row);
            }
        });
        sash.setWeights(3, 2);
        following = new Following(getViewSite(), this::take);
        actions();
        explain(Optional.empty());
        following.begin();
    }

    private static Composite half(SashForm sash, int columns) {
        var half = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(MARGIN, 2).applyTo(half);
        return half;
    }

    private static Label heading(Composite parent) {
        var label = new Label(parent, SWT.WRAP);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(MARGIN, 0).applyTo(label);
        return label;
    }

    private void actions() {
        var bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(following.pinAction());
        var copy = new Action(Messages.tables_copy) {
            @Override
            public void run() {
                front().copy();
            }
        };
        var all = new Action(Messages.tables_selectAll) {
            @Override
            public void run() {
                front().selectAll();
            }
        };
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        all.setActionDefinitionId(ActionFactory.SELECT_ALL.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
        List.of(rows, why).forEach(table -> table.menu(control -> {
            var menu = new MenuManager();
            menu.add(copy);
            menu.add(all);
            return menu.createContextMenu(control);
        }));
    }

    private RowTable front() {
        return why.hasFocus() ? why : rows;
    }

    private void take(Subject subject) {
        if (subject == null) {
            show(new Table(Messages.properties_nothing, List.of(), List.of()));
            return;
        }
        var name = subject.name();
        following.ask(checked -> answer(checked, name), answer -> show(name, answer));
    }

    private Answer answer(CheckedProject checked, String name) {
        var element = Elements.find(checked.project(), name);
        boolean mistake = element.isPresent() && BmcResource.of(element.get()).firstMistake().isPresent();
        return new Answer(table(checked, element), mistake);
    }

    /** While the text has a mistake, what was told of the same element before it stays. */
    private void show(String name, Answer answer) {
        if (answer.mistake() && name.equals(about)) {
            title.setText(shown.title() + " " + Messages.tables_lastGood);
            title.getParent().layout();
        } else {
            about = answer.mistake() ? "" : name;
            show(answer.table());
        }
    }

    private Table table(CheckedProject checked, Optional<Named> found) {
        return found.map(element -> report.of(new TableInput(element, checked.business(), checked::findings, Speech.output())))
                .orElseGet(() -> new Table(Messages.properties_nothing, List.of(), List.of()));
    }

    private void show(Table told) {
        if (title.isDisposed()) {
            return;
        }
        shown = told;
        title.setText(told.title());
        rows.show(told);
        title.getParent().layout();
    }

    private void explain(Optional<Row> row) {
        var told = row.map(Row::why).orElseGet(() -> new Table(shown.rows().isEmpty() ? "" : Messages.tables_choose, List.of(), List.of()));
        whyTitle.setText(told.title());
        why.show(told);
        whyTitle.getParent().layout();
    }

    private void open(Row row) {
        if (!row.element().isEmpty() && following.subject() != null) {
            Declaration.open(getSite().getPage(), following.subject(), row.element());
        }
    }

    /** The table that is shown. */
    public Table shown() {
        return shown;
    }

    /** The control with all of it. */
    public Composite control() {
        return rows.control().getParent().getParent();
    }

    /** Whether it stays with what it is about, whatever is selected. */
    public void pin(boolean stay) {
        following.pin(stay);
    }

    @Override
    public void setFocus() {
        rows.setFocus();
    }

    @Override
    public void dispose() {
        if (following != null) {
            following.dispose();
        }
        super.dispose();
    }
}
