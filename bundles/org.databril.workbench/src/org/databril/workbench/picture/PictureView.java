// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.LinkedHashMap;
import java.util.Map;

import org.databril.diagram.Diagram;
import org.databril.diagram.Diagrams;
import org.databril.workbench.Images;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
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

    private final Map<Diagram, IAction> diagrams = new LinkedHashMap<>();
    private final Runnable onActive = this::follow;
    private final Runnable onText = this::draw;
    private final ISelectionChangedListener onCursor = event -> draw();
    private final PictureSource source = new PictureSource(this::take);
    private LiveTexts texts;
    private LiveText followed;
    private PictureCanvas picture;
    private Label note;
    private Diagram shown;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(DIAGRAM);
        shown = Diagrams.byId(kept == null ? "" : kept).orElseGet(() -> Diagrams.all().getFirst());
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(DIAGRAM, shown.id());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        note = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).exclude(true).applyTo(note);
        picture = new PictureCanvas(parent, this::reveal);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
        fill(getViewSite().getActionBars().getToolBarManager());
        texts = LiveTexts.of(getSite().getWorkbenchWindow());
        texts.addListener(onActive);
        follow();
    }

    private void fill(IToolBarManager bar) {
        for (Diagram diagram : Diagrams.all()) {
            ImageDescriptor icon = Images.find(diagram.id()).orElseGet(() -> Images.of("picture"));
            IAction action = action(IAction.AS_RADIO_BUTTON, diagram.title(Speech.language()), icon, () -> choose(diagram));
            action.setChecked(diagram == shown);
            diagrams.put(diagram, action);
            bar.add(action);
        }
        bar.add(new Separator());
        bar.add(action(IAction.AS_PUSH_BUTTON, Messages.picture_zoomIn, Images.of("zoom-in"), () -> picture.zoomIn()));
        bar.add(action(IAction.AS_PUSH_BUTTON, Messages.picture_zoomOut, Images.of("zoom-out"), () -> picture.zoomOut()));
        bar.add(action(IAction.AS_PUSH_BUTTON, Messages.picture_fit, Images.of("fit"), () -> picture.fit()));
    }

    private static IAction action(int style, String text, ImageDescriptor icon, Runnable does) {
        IAction action = new Action(text, style) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setImageDescriptor(icon);
        action.setToolTipText(text);
        return action;
    }

    /** Shows another kind of picture. */
    public void choose(Diagram diagram) {
        shown = diagram;
        diagrams.forEach((each, action) -> action.setChecked(each == diagram));
        draw();
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
        draw();
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
            source.ask(followed, shown, Speech.output());
        }
    }

    private void take(PictureSource.Answer answer) {
        if (picture.isDisposed() || answer.text() != followed || answer.diagram() != shown) {
            return;
        }
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
