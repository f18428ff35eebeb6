// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;
import java.util.Optional;

import org.databril.model.bmc.Item;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.BlockName;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.EditorPage;
import org.databril.workbench.diagram.ElementName;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.TextLink;
import org.databril.workbench.diagram.change.Changes;
import org.databril.workbench.diagram.change.ReadOnly;
import org.databril.workbench.diagram.page.CanvasSource;
import org.databril.workbench.diagram.page.MenuPlace;
import org.databril.workbench.diagram.page.Note;
import org.databril.workbench.diagram.page.Questions;
import org.databril.workbench.diagram.subject.NamesakeItems;
import org.databril.workbench.picture.TextOf;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The page with the canvas. */
public final class CanvasPage implements EditorPage {
    private final Runnable onText = this::offer;
    private final Runnable onLook = this::draw;
    private CanvasEditor editor;
    private LiveText text;
    private CanvasSource<Drawn> source;
    private CanvasViewer viewer;
    private CanvasEditing editing;
    private CanvasActions actions;
    private CanvasBar bar;
    private TextLink link;
    private Composite area;
    private Note note;
    private List<String> awaited = List.of();
    private boolean shown;
    private boolean stale = true;
    private boolean quiet;

    @Override
    public String title() {
        return Messages.page_canvas;
    }

    @Override
    public Control create(Composite parent, CanvasEditor owner) {
        editor = owner;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        return area;
    }

    private void open(LiveText live) {
        text = live;
        source = new CanvasSource<>(live, (checked, canvas) -> Drawn.of(checked, canvas, Speech.output()), this::take);
        note = new Note(area, 2);
        var head = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        GridLayoutFactory.fillDefaults().applyTo(head);
        var palette = BlockPalette.create(area, block -> editing.add(block, ""));
        GridDataFactory.fillDefaults().applyTo(palette);
        viewer = new CanvasViewer(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        bar = new CanvasBar(head, viewer, source::choose);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        var refusals = new Questions(area);
        var changes = new Changes(live, reason -> refusals.tell(reason.text(Speech.language())));
        editing = new CanvasEditing(viewer, new CanvasChanges(live, changes, names -> awaited = names), () -> ReadOnly.why(live));
        viewer.edit(editing);
        new CanvasKeys(viewer, editing, this::openInText).attach();
        var paper = new CanvasPaper(live, area, editor.getSite());
        actions = new CanvasActions(viewer, editing, new CanvasActions.Elsewhere(bar::find, this::openInText,
                () -> viewer.sheet().drawn().map(Drawn::canvas).ifPresent(paper::print), paper::export, this::addNamesakes));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        viewer.setContextMenu(menu);
        MenuPlace.follow(viewer.getControl(), viewer::selectedPlace);
        new LensPointer(viewer, new FixMenu(viewer.getControl(), live, changes, editing::isOpen)).attach();
        link = new TextLink(live);
        viewer.addSelectionChangedListener(event -> selected());
        viewer.getControl().addListener(SWT.FocusIn, event -> editor.actionsChanged());
        viewer.getControl().addListener(SWT.FocusOut, event -> editor.actionsChanged());
        live.addListener(onText);
        live.addEagerListener(onLook);
        area.layout(true, true);
    }

    @Override
    public void show() {
        shown = true;
        if (text == null) {
            editor.live().ifPresent(this::open);
        }
        if (stale) {
            draw();
        }
        if (link != null) {
            link.atCursor(Item.class, this::select);
        }
    }

    @Override
    public void hide() {
        shown = false;
    }

    private void draw() {
        stale = !shown || source == null;
        if (!stale && !area.isDisposed()) {
            source.ask();
        }
    }

    private void offer() {
        if (!area.isDisposed()) {
            text.state().ifPresent(state -> bar.canvases().offer(state, viewer.sheet().drawn().map(Drawn::canvas).orElse("")));
        }
    }

    private void take(CanvasSource.Answer<Drawn> answer) {
        if (area.isDisposed()) {
            return;
        }
        editing.lock(answer instanceof CanvasSource.Answer.Mistakes<Drawn> ? Messages.canvas_lastGood : "");
        switch (answer) {
            case CanvasSource.Answer.Fresh<Drawn>(var drawn) -> {
                bar.offer(drawn);
                quietly(() -> viewer.show(drawn));
                offer();
                note.say(ReadOnly.note(text));
                if (!awaited.isEmpty()) {
                    viewer.select(awaited);
                    awaited = List.of();
                }
                editing.goOn();
            }
            case CanvasSource.Answer.Mistakes<Drawn>() -> note.say(Messages.canvas_lastGood);
            case CanvasSource.Answer.None<Drawn>() -> {
                viewer.show(null);
                note.say(Messages.canvas_none);
            }
            case CanvasSource.Answer.Failed<Drawn>() -> note.say(Messages.canvas_failed);
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

    private void select(String name) {
        if (viewer.part(name).isPresent()) {
            quietly(() -> viewer.select(List.of(name)));
        } else {
            source.choose(name.substring(0, Math.max(0, name.indexOf('.'))));
            awaited = List.of(name);
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

    private void addNamesakes(IMenuManager menu) {
        NamesakeItems.add(menu, text, viewer.names().isEmpty() ? viewer.sheet().drawn().map(Drawn::canvas).stream().toList()
                : viewer.names());
    }

    private void openInText() {
        var names = viewer.names();
        if (names.size() == 1) {
            TextOf.reveal(editor.getSite().getPage(), text, names.getFirst());
            editor.showText();
        }
    }

    /** What is said above the canvas; empty where nothing is. */
    public String note() {
        return note == null ? "" : note.words();
    }

    /** The viewer of the canvas; null before the page was in front. */
    public CanvasViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        if (viewer != null) {
            viewer.getControl().setFocus();
        }
    }

    @Override
    public ISelection selection() {
        if (viewer == null) {
            return StructuredSelection.EMPTY;
        }
        var names = viewer.names();
        return names.isEmpty() ? selectedBlock()
                : new StructuredSelection(names.stream().map(name -> new ElementName(text.file(), name)).toList());
    }

    private ISelection selectedBlock() {
        return viewer.block().flatMap(block -> viewer.sheet().drawn().map(drawn -> new BlockName(text.file(), drawn.canvas(), block)))
                .map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
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
            text.removeListener(onLook);
        }
    }
}
