// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.catalogue.Severity;
import org.databril.workbench.CopiedText;
import org.databril.workbench.Messages;
import org.databril.workbench.change.FileTexts;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.language.links.FindingPageView;
import org.databril.workbench.language.links.Targets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** The list of problems of all saved canvases: grouped and filtered as chosen, each with its code and block. */
public final class ProblemsView extends ViewPart {
    private static final String GROUPING = "grouping";
    private static final String SCOPE = "scope";
    private static final String LEAST = "least";
    private static final int LEAST_WIDTH = 60;

    private final Runnable onActive = this::show;
    private final ProblemContent content = new ProblemContent();
    private Grouping grouping = Grouping.NONE;
    private ProblemFilter filter = ProblemFilter.ALL;
    private ProblemColumn sorted = ProblemColumn.MESSAGE;
    private List<ProblemRow> all = List.of();
    private LiveTexts texts;
    private ProblemRows rows;
    private TreeViewer list;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            grouping = kept(memento, GROUPING, Grouping.values(), grouping);
            filter = new ProblemFilter(kept(memento, SCOPE, ProblemFilter.Scope.values(), filter.scope()),
                    kept(memento, LEAST, Severity.values(), filter.least()));
        }
    }

    private static <T extends Enum<T>> T kept(IMemento memento, String key, T[] values, T otherwise) {
        String name = memento.getString(key);
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(otherwise);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
        memento.putString(SCOPE, filter.scope().name());
        memento.putString(LEAST, filter.least().name());
    }

    @Override
    public void createPartControl(Composite parent) {
        TreeColumnLayout layout = new TreeColumnLayout();
        Composite room = new Composite(parent, SWT.NONE);
        room.setLayout(layout);
        list = new TreeViewer(room, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        list.setUseHashlookup(true);
        list.getTree().setHeaderVisible(true);
        for (ProblemColumn each : ProblemColumn.values()) {
            TreeViewerColumn column = new TreeViewerColumn(list, SWT.NONE);
            column.getColumn().setText(each.title());
            column.getColumn().addListener(SWT.Selection, event -> sort(each));
            layout.setColumnData(column.getColumn(), new ColumnWeightData(each.weight(), LEAST_WIDTH));
        }
        list.setContentProvider(content);
        list.setLabelProvider(new ProblemLabels());
        list.addOpenListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
        list.getTree().addListener(SWT.MouseUp, this::click);
        getSite().setSelectionProvider(list);
        menus();
        texts = LiveTexts.of(getSite().getWorkbenchWindow());
        texts.addListener(onActive);
        rows = new ProblemRows(this::take);
    }

    private void menus() {
        var choices = getViewSite().getActionBars().getMenuManager();
        choices.setRemoveAllWhenShown(true);
        choices.addMenuListener(menu -> new ProblemChoices(this).fill(menu));
        new ProblemChoices(this).fill(choices);
        Action copy = new Action(Messages.problems_copy) {
            @Override
            public void run() {
                copy();
            }
        };
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(menu -> {
            menu.add(copy);
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        list.getTree().setMenu(context.createContextMenu(list.getTree()));
        getSite().registerContextMenu(context, list);
    }

    /** Puts problems together in another way. */
    public void group(Grouping by) {
        grouping = by;
        show();
        list.expandAll();
    }

    Grouping grouping() {
        return grouping;
    }

    /** Lists other problems. */
    public void filter(ProblemFilter which) {
        filter = which;
        show();
    }

    ProblemFilter filter() {
        return filter;
    }

    private void sort(ProblemColumn by) {
        sorted = by;
        list.getTree().setSortColumn(list.getTree().getColumn(by.ordinal()));
        list.getTree().setSortDirection(SWT.UP);
        show();
    }

    private void take(List<ProblemRow> found) {
        all = found;
        show();
    }

    private void show() {
        if (list.getControl().isDisposed()) {
            return;
        }
        IFile active = texts.active().map(LiveText::file).flatMap(FileTexts::file).orElse(null);
        List<ProblemRow> listed = all.stream().filter(row -> filter.lists(row, active)).sorted(sorted.order()).toList();
        List<?> input = grouping == Grouping.NONE ? listed : grouping.of(listed);
        setContentDescription(MessageFormat.format(Messages.problems_count, count(listed, Severity.ERROR),
                count(listed, Severity.WARNING), count(listed, Severity.INFO), all.size() - listed.size()));
        if (!listed.equals(listed()) || !input.equals(list.getInput())) {
            list(input);
        }
    }

    private void list(List<?> input) {
        Object[] open = list.getExpandedElements();
        var selection = list.getSelection();
        list.getControl().setRedraw(false);
        list.setInput(input);
        if (open.length > 0) {
            list.setExpandedElements(open);
        } else {
            list.expandAll();
        }
        list.setSelection(selection);
        list.getControl().setRedraw(true);
    }

    private static long count(List<ProblemRow> rows, Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }

    /** The problems that are listed, in their order, with the groups above them left out. */
    public List<ProblemRow> listed() {
        List<?> input = list.getInput() instanceof List<?> shown ? shown : List.of();
        return input.stream().flatMap(each -> each instanceof ProblemGroup group ? group.rows().stream()
                : Stream.of((ProblemRow) each)).toList();
    }

    private void open(Object element) {
        if (element instanceof Rest) {
            content.more();
            list.refresh();
        } else if (element instanceof ProblemRow row && row.file() instanceof IFile file) {
            int start = row.marker().getAttribute(IMarker.CHAR_START, 0);
            Targets.open(file, start, row.marker().getAttribute(IMarker.CHAR_END, start) - start);
        }
    }

    /** The code of the problem that is selected; empty for none. */
    Optional<String> selectedCode() {
        return list.getStructuredSelection().getFirstElement() instanceof ProblemRow row ? Optional.of(row.code()) : Optional.empty();
    }

    private void click(Event event) {
        ViewerCell cell = list.getCell(new Point(event.x, event.y));
        if (event.button == 1 && cell != null && cell.getColumnIndex() == ProblemColumn.CODE.ordinal()
                && cell.getElement() instanceof ProblemRow row && cell.getTextBounds().contains(event.x, event.y)) {
            FindingPageView.show(row.code());
        }
    }

    private void copy() {
        List<?> selected = list.getStructuredSelection().toList();
        String lines = selected.stream().filter(ProblemRow.class::isInstance).map(ProblemRow.class::cast)
                .map(row -> Arrays.stream(ProblemColumn.values()).map(column -> column.text(row)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining(System.lineSeparator()));
        if (!lines.isEmpty()) {
            CopiedText.put(list.getControl().getDisplay(), lines);
        }
    }

    @Override
    public void setFocus() {
        list.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (rows != null) {
            rows.dispose();
            texts.removeListener(onActive);
        }
        super.dispose();
    }
}
