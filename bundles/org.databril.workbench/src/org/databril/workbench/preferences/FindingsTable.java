// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.catalogue.Entry;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** All findings: code, title, severity by default, and that in a project. */
final class FindingsTable {
    private final Composite area;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final List<Entry> findings = Catalogue.standard().entries().stream().filter(entry -> entry.kind() == CodeKind.FINDING).toList();
    private ProjectSeverities severities;

    FindingsTable(Composite parent, Consumer<Entry> selected) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        column(Messages.field_code, 28, Entry::code);
        column(Messages.preferences_finding, 40, finding -> finding.title(Speech.language()));
        column(Messages.severity_default, 14, finding -> name(finding.severity().id()));
        column(Messages.preferences_inProject, 14, this::rated);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(findings);
        viewer.setSelection(new StructuredSelection(findings.getFirst()));
        viewer.addSelectionChangedListener(event -> selected.accept(selected()));
    }

    private void column(String title, int weight, Function<Entry, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(finding -> text.apply((Entry) finding)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private String rated(Entry finding) {
        return severities == null ? "" : severities.of(finding.code()).map(FindingsTable::name).orElse("");
    }

    private static String name(String word) {
        return switch (word) {
            case "error" -> Messages.severity_error;
            case "warning" -> Messages.severity_warning;
            case "info" -> Messages.severity_info;
            default -> Messages.severity_off;
        };
    }

    Control control() {
        return area;
    }

    /** The finding that is selected; null for none. */
    Entry selected() {
        return (Entry) viewer.getStructuredSelection().getFirstElement();
    }

    void show(ProjectSeverities shown) {
        severities = shown;
        refresh();
    }

    void refresh() {
        viewer.refresh();
    }
}
