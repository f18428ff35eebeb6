// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.databril.model.bmc.Named;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.EditorPage;
import org.databril.workbench.diagram.ElementName;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.TextLink;
import org.databril.workbench.diagram.change.Changes;
import org.databril.workbench.diagram.change.ElementChanges;
import org.databril.workbench.diagram.change.ReadOnly;
import org.databril.workbench.diagram.page.CanvasSource;
import org.databril.workbench.diagram.page.MenuPlace;
import org.databril.workbench.diagram.page.Note;
import org.databril.workbench.diagram.page.Questions;
import org.databril.workbench.diagram.print.Printing;
import org.databril.workbench.diagram.subject.NamesakeItems;
import org.databril.workbench.picture.TextOf;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The page with the linkage of data sources. */
public final class LinkagePage implements EditorPage, LinkageBar.Page, LinkageActions.Looking {
    private static final int SIDE = 210;

    private final Runnable onText = this::draw;
    private final ISelectionChangedListener onCursor = event -> cursorMoved();
    private CanvasEditor editor;
    private LiveText text;
    private CanvasSource<LinkageReading> source;
    private LayoutJob layout;
    private LinkageViewer viewer;
    private LinkageEditing editing;
    private LinkageActions actions;
    private LinkageBar bar;
    private Shelves shelves;
    private Overview overview;
    private TextLink link;
    private Composite area;
    private Note note;
    private Outlook outlook = Outlook.WHOLE;
    private List<String> awaited = List.of();
    private boolean anew;
    private boolean sized;
    private boolean shown;
    private boolean quiet;

    @Override
    public String title() {
        return Messages.page_linkage;
    }

    @Override
    public Control create(Composite parent, CanvasEditor owner) {
        editor = owner;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        return area;
    }

    private void open(LiveText live) {
        text = live;
        source = new CanvasSource<>(live, (checked, canvas) -> LinkageReading.of(checked, canvas, outlook, Speech.output(),
                Speech.language()), this::take);
        layout = new LayoutJob(laid -> area.getDisplay().asyncExec(() -> show(laid)));
        note = new Note(area, 1);
        var head = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().applyTo(head);
        var sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var side = new SashForm(sash, SWT.VERTICAL);
        viewer = new LinkageViewer(sash);
        // wide enough for most labels, whatever the window leaves
        sash.addControlListener(ControlListener.controlResizedAdapter(event -> {
            int wide = sash.getClientArea().width;
            if (wide > 0 && !sized) {
                sized = true;
                sash.setWeights(Math.min(SIDE, wide / 2), Math.max(wide - SIDE, wide / 2));
            }
        }));
        shelves = new Shelves(side, thing -> editing.dropFromList(thing));
        overview = new Overview(side, viewer);
        side.setWeights(70, 30);
        var refusals = new Questions(area);
        var changes = new Changes(live, reason -> refusals.tell(reason.text(Speech.language())));
        editing = new LinkageEditing(viewer, new LinkageChanges(new ElementChanges(live, changes, names -> awaited = names)),
                key -> look(before -> before.toggled(key)), () -> ReadOnly.why(live));
        viewer.edit(editing);
        new ShelfDrag(shelves.tree(), viewer).attach();
        bar = new LinkageBar(head, viewer, editing, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        actions = new LinkageActions(viewer, editing, this);
        new LinkageKeys(viewer, actions).attach();
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        viewer.setContextMenu(menu);
        MenuPlace.follow(viewer.getControl(), viewer::selectedPlace);
        new Pointer(viewer).attach();
        link = new TextLink(live);
        viewer.addSelectionChangedListener(event -> selected());
        viewer.getControl().addListener(SWT.FocusIn, event -> editor.actionsChanged());
        viewer.getControl().addListener(SWT.FocusOut, event -> editor.actionsChanged());
        if (live.editor().getSelectionProvider() instanceof IPostSelectionProvider cursor) {
            cursor.addPostSelectionChangedListener(onCursor);
        }
        live.addListener(onText);
        live.addEagerListener(onText);
        area.layout(true, true);
    }

    @Override
    public void show() {
        shown = true;
        if (text == null) {
            editor.live().ifPresent(this::open);
        }
        draw();
        if (link != null) {
            link.atCursor(Named.class, this::selectNear);
        }
    }

    @Override
    public void hide() {
        shown = false;
    }

    private void draw() {
        if (shown && source != null && !area.isDisposed()) {
            source.ask();
            offer();
        }
    }

    private void offer() {
        text.state().ifPresent(state -> bar.canvases().offer(state, viewer.sheet().linkage().map(Linkage::canvas).orElse("")));
    }

    private void take(CanvasSource.Answer<LinkageReading> answer) {
        if (area.isDisposed()) {
            return;
        }
        editing.lock(answer instanceof CanvasSource.Answer.Mistakes<LinkageReading> ? Messages.linkage_lastGood : "");
        switch (answer) {
            case CanvasSource.Answer.Fresh<LinkageReading>(var reading) -> {
                note.say(ReadOnly.note(text));
                var before = viewer.sheet().linkage().filter(old -> !anew && old.canvas().equals(reading.linkage().canvas()))
                        .map(Linkage::drawing);
                layout.lay(reading, before.orElse(null));
            }
            case CanvasSource.Answer.Mistakes<LinkageReading>() -> note.say(Messages.linkage_lastGood);
            case CanvasSource.Answer.None<LinkageReading>() -> {
                viewer.show(null);
                note.say(Messages.canvas_none);
            }
            case CanvasSource.Answer.Failed<LinkageReading>() -> note.say(Messages.linkage_failed);
        }
    }

    private void show(Linkage linkage) {
        if (area.isDisposed()) {
            return;
        }
        if (linkage == null) {
            note.say(Messages.linkage_failed);
            return;
        }
        anew = false;
        quietly(() -> viewer.show(linkage));
        bar.show(outlook);
        offer();
        shelves.show(linkage.shelves());
        overview.redraw();
        if (!awaited.isEmpty()) {
            viewer.select(awaited);
            awaited = List.of();
        }
    }

    private void quietly(Runnable work) {
        quiet = true;
        try {
            work.run();
        } finally {
            quiet = false;
        }
    }

    /** Somebody went elsewhere in the text, from the outline or a list for instance. */
    private void cursorMoved() {
        if (shown && !area.isDisposed() && !viewer.getControl().isFocusControl()) {
            link.atCursor(Named.class, this::selectNear);
        }
    }

    /** Selects an element, or what it is a part of. */
    private void selectNear(String name) {
        if (viewer.sheet().linkage().isEmpty()) {
            awaited = List.of(name);
            return;
        }
        var near = name;
        while (viewer.sheet().keyOf(near).isEmpty() && near.indexOf('.') > 0) {
            near = near.substring(0, near.lastIndexOf('.'));
        }
        var found = near;
        if (viewer.sheet().keyOf(found).isPresent()) {
            quietly(() -> viewer.select(List.of(found)));
        }
    }

    private void selected() {
        if (shown && !quiet) {
            editor.selectionChanged();
            if (viewer.names().size() == 1 && viewer.getControl().isFocusControl()) {
                link.follow(viewer.names().getFirst());
            }
        }
    }

    @Override
    public void choose(String canvas) {
        outlook = outlook.about("");
        source.choose(canvas);
    }

    @Override
    public void look(UnaryOperator<Outlook> change) {
        outlook = change.apply(outlook);
        viewer.sheet().linkage().ifPresent(linkage -> source.choose(linkage.canvas()));
    }

    @Override
    public void focus(boolean on) {
        var name = on && viewer.names().size() == 1 ? viewer.names().getFirst() : "";
        if (!name.equals(outlook.focus())) {
            awaited = name.isEmpty() ? viewer.names() : List.of(name);
            look(before -> before.about(name));
        }
        bar.show(outlook);
    }

    @Override
    public void arrange() {
        anew = true;
        look(UnaryOperator.identity());
    }

    @Override
    public void export() {
        viewer.sheet().linkage().ifPresent(linkage -> PictureFile.write(area.getShell(), linkage.drawing().scene(),
                linkage.canvas() + "-linkage"));
    }

    @Override
    public void print() {
        viewer.sheet().linkage().ifPresent(linkage -> Printing.ask(area.getShell(), linkage.canvas() + "-linkage",
                List.of(linkage.drawing().scene())));
    }

    @Override
    public void find() {
        bar.find();
    }

    @Override
    public void reveal() {
        var names = viewer.names();
        if (names.size() == 1) {
            TextOf.reveal(editor.getSite().getPage(), text, names.getFirst());
            editor.showText();
        }
    }

    @Override
    public void addNamesakes(IMenuManager menu) {
        NamesakeItems.add(menu, text, viewer.names());
    }

    /** What is said above the linkage; empty where nothing is. */
    public String note() {
        return note == null ? "" : note.words();
    }

    /** The viewer of the linkage; null before the page was in front. */
    public LinkageViewer viewer() {
        return viewer;
    }

    /** The list of the items beside the linkage; null before the page was in front. */
    public Control shelves() {
        return shelves == null ? null : shelves.tree().getControl();
    }

    @Override
    public void setFocus() {
        if (viewer != null) {
            viewer.getControl().setFocus();
        }
    }

    @Override
    public ISelection selection() {
        return viewer == null ? StructuredSelection.EMPTY
                : new StructuredSelection(viewer.names().stream().map(name -> new ElementName(text.file(), name)).toList());
    }

    @Override
    public void select(ISelection selection) {
        if (viewer != null && selection instanceof IStructuredSelection some) {
            viewer.select(((List<?>) some.toList()).stream().filter(ElementName.class::isInstance)
                    .map(one -> ((ElementName) one).name()).toList());
        }
    }

    @Override
    public boolean takesCommands() {
        return viewer != null && viewer.getControl().isFocusControl();
    }

    @Override
    public Optional<IAction> action(String command) {
        return actions == null ? Optional.empty() : actions.of(command);
    }

    @Override
    public void dispose() {
        if (text != null) {
            text.removeListener(onText);
            if (text.editor().getSelectionProvider() instanceof IPostSelectionProvider cursor) {
                cursor.removePostSelectionChangedListener(onCursor);
            }
            layout.cancel();
        }
    }
}
