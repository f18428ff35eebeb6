// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.List;

import org.databril.diagram.Diagram;
import org.databril.diagram.Diagrams;
import org.databril.diagram.colour.Colouring;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Shows a picture of the canvas that is being edited, and follows what is typed. */
public final class PictureView extends ViewPart {
    /** The id of the view in {@code plugin.xml}. */
    public static final String ID = "org.databril.workbench.picture";

    private static final String DIAGRAM = "diagram";
    private static final String COLOURS = "colours";

    private final Runnable onActive = this::follow;
    private final Runnable onText = this::moved;
    private final ISelectionChangedListener onCursor = event -> moved();
    private final PictureSource source = new PictureSource(this::take);
    private LiveTexts texts;
    private LiveText followed;
    private PictureCanvas picture;
    private Label note;
    private Diagram shown;
    private Colouring colouring = Colouring.NONE;
    private PictureActions actions;
    private Subject subject = Subject.NONE;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(DIAGRAM);
        String colours = memento == null ? null : memento.getString(COLOURS);
        colouring = Colouring.byId(colours == null ? "" : colours);
        shown = Diagrams.byId(kept == null ? "" : kept).orElseGet(() -> Diagrams.all().getFirst());
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(DIAGRAM, shown.id());
        memento.putString(COLOURS, colouring.id());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        note = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).exclude(true).applyTo(note);
        picture = new PictureCanvas(parent, this::reveal);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
        PictureKeys.on(picture);
        actions = new PictureActions(this, picture, new ColourMenu(colouring, this::colour));
        actions.fill();
        actions.mark(shown);
        texts = LiveTexts.of(getSite().getWorkbenchWindow());
        texts.addListener(onActive);
        follow();
    }

    /** Shows another kind of picture. */
    public void choose(Diagram diagram) {
        shown = diagram;
        actions.mark(diagram);
        draw();
    }

    /** Shows the picture in other colours. */
    public void colour(Colouring colours) {
        colouring = colours;
        draw();
    }

    /** Shows the picture, and from there the others, on the whole screen. */
    public void present() {
        if (followed != null) {
            Presentation.open(getSite().getShell(), followed, shown, colouring, subject);
        }
    }

    /** The control that shows the picture. */
    public PictureCanvas picture() {
        return picture;
    }

    /** What is said above the picture; empty where nothing is. */
    public String note() {
        return note.getVisible() ? note.getText() : "";
    }

    private void follow() {
        forget();
        followed = texts.active().orElse(null);
        if (followed != null) {
            followed.addListener(onText);
            if (followed.editor().getSelectionProvider() instanceof IPostSelectionProvider cursor) {
                cursor.addPostSelectionChangedListener(onCursor);
            }
        }
        picture.select("");
        picture.show(null);
        say("");
        subject = Subject.NONE;
        moved();
    }

    /** The cursor or the text is another: first the picture of it, then the place in the picture. */
    private void moved() {
        draw();
        LiveText text = followed;
        if (text == null || !text.isCurrent()) {
            return;
        }
        AtCursor.ask(text, AtCursor.offset(text)).whenComplete((elements, failure) -> {
            if (failure != null) {
                Log.error("Cannot tell what the cursor is on in " + text.file(), failure);
            } else if (!picture.isDisposed()) {
                picture.getDisplay().asyncExec(() -> point(text, elements));
            }
        });
    }

    private void point(LiveText text, List<String> elements) {
        if (text == followed && !picture.isDisposed() && !elements.equals(subject.atCursor())) {
            subject = new Subject(elements, subject.before());
            picture.point(elements);
            draw();
        }
    }

    private void forget() {
        if (followed != null) {
            followed.removeListener(onText);
            if (followed.editor().getSelectionProvider() instanceof IPostSelectionProvider cursor) {
                cursor.removePostSelectionChangedListener(onCursor);
            }
        }
    }

    private void draw() {
        if (followed == null) {
            picture.show(null);
            say(Messages.picture_nothingOpen);
        } else {
            source.ask(followed, shown, colouring, subject);
        }
    }

    private void take(LiveText text, PictureSource.Answer answer) {
        if (picture.isDisposed() || text != followed || answer.diagram() != shown) {
            return;
        }
        subject = new Subject(subject.atCursor(), answer.about().isEmpty() ? subject.before() : answer.about());
        switch (answer.outcome()) {
            case DRAWN -> {
                picture.show(answer.scene());
                say("");
            }
            case BEFORE_ERRORS -> {
                picture.show(answer.scene());
                say(Messages.picture_lastGood);
            }
            case PARTIAL -> {
                picture.show(answer.scene());
                say(Messages.picture_partial);
            }
            case NO_CANVAS -> {
                picture.show(null);
                say(Messages.picture_noCanvas);
            }
            case FAILED -> say(Messages.picture_failed);
        }
        picture.point(subject.atCursor());
    }

    private void say(String text) {
        if (!note.getText().equals(text)) {
            note.setText(text);
            note.setVisible(!text.isEmpty());
            GridDataFactory.createFrom((GridData) note.getLayoutData()).exclude(text.isEmpty()).applyTo(note);
            note.getParent().layout();
        }
    }

    private void reveal(String element) {
        if (followed != null) {
            TextOf.reveal(getSite().getPage(), followed, element);
        }
    }

    @Override
    public void setFocus() {
        picture.setFocus();
    }

    @Override
    public void dispose() {
        if (texts != null) {
            texts.removeListener(onActive);
            forget();
        }
        super.dispose();
    }
}
