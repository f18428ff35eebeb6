// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;
import java.util.Optional;

import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.EditorPage;
import org.databril.workbench.diagram.ElementName;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page with the canvas. */
public final class CanvasPage implements EditorPage {
    private final Runnable onText = this::draw;
    private CanvasEditor editor;
    private LiveText text;
    private CanvasSource source;
    private CanvasViewer viewer;
    private Label note;
    private boolean shown;

    @Override
    public String title() {
        return Messages.page_canvas;
    }

    @Override
    public Control create(Composite parent, CanvasEditor owner) {
        editor = owner;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        note = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).exclude(true).applyTo(note);
        note.setVisible(false);
        viewer = new CanvasViewer(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.addSelectionChangedListener(event -> {
            if (shown) {
                editor.selectionChanged();
            }
        });
        return area;
    }

    @Override
    public void show() {
        shown = true;
        if (text == null) {
            editor.live().ifPresent(live -> {
                text = live;
                source = new CanvasSource(live, Speech.language(), this::take);
                live.addListener(onText);
            });
        }
        draw();
    }

    @Override
    public void hide() {
        shown = false;
    }

    private void draw() {
        if (shown && source != null) {
            source.ask();
        }
    }

    private void take(CanvasSource.Answer answer) {
        if (note.isDisposed()) {
            return;
        }
        switch (answer) {
            case CanvasSource.Answer.Fresh(var drawn) -> {
                viewer.show(drawn);
                say("");
            }
            case CanvasSource.Answer.Mistakes() -> say(Messages.canvas_lastGood);
            case CanvasSource.Answer.None() -> {
                viewer.show(null);
                say(Messages.canvas_none);
            }
            case CanvasSource.Answer.Failed() -> say(Messages.canvas_failed);
        }
    }

    private void say(String words) {
        if (!note.getText().equals(words)) {
            note.setText(words);
            note.setVisible(!words.isEmpty());
            GridDataFactory.createFrom((GridData) note.getLayoutData()).exclude(words.isEmpty()).applyTo(note);
            note.getParent().layout();
        }
    }

    /** What is said above the canvas; empty where nothing is. */
    public String note() {
        return note.getText();
    }

    /** The viewer of the canvas. */
    public CanvasViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public ISelection selection() {
        return text == null ? StructuredSelection.EMPTY
                : new StructuredSelection(viewer.names().stream().map(name -> new ElementName(text.file(), name)).toList());
    }

    @Override
    public void select(ISelection selection) {
        if (selection instanceof IStructuredSelection some) {
            viewer.select(((List<?>) some.toList()).stream().filter(ElementName.class::isInstance)
                    .map(one -> ((ElementName) one).name()).toList());
        }
    }

    @Override
    public Optional<IAction> action(String command) {
        return Optional.empty();
    }

    @Override
    public void dispose() {
        if (text != null) {
            text.removeListener(onText);
        }
    }
}
