// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.List;

import org.databril.diagram.Diagram;
import org.databril.diagram.Diagrams;
import org.databril.diagram.colour.Colouring;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The pictures of a canvas one at a time on the whole screen: arrows step through them, Escape leaves. */
final class Presentation {
    private final LiveText text;
    private final Colouring colouring;
    private final Subject subject;
    private final List<Diagram> diagrams = Diagrams.all();
    private final PictureSource source = new PictureSource(this::take);
    private final Shell shell;
    private final PictureCanvas picture;
    private final Label foot;
    private int at;

    private Presentation(Shell owner, LiveText text, Diagram first, Colouring colouring, Subject subject) {
        this.text = text;
        this.colouring = colouring;
        this.subject = subject;
        shell = new Shell(owner, SWT.NO_TRIM);
        shell.setText(Messages.picture_presentation);
        shell.setBackground(owner.getBackground());
        shell.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        picture = new PictureCanvas(shell, element -> { });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
        foot = new Label(shell, SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        picture.fit(PictureCanvas.Fit.ROOM);
        picture.addListener(SWT.KeyDown, this::pressed);
        at = diagrams.indexOf(first);
    }

    /** Shows the pictures of a text until the person leaves. */
    static void open(Shell owner, LiveText text, Diagram first, Colouring colouring, Subject subject) {
        Presentation presentation = new Presentation(owner, text, first, colouring, subject);
        presentation.shell.setBounds(owner.getMonitor().getBounds());
        presentation.shell.setFullScreen(true);
        presentation.shell.open();
        presentation.picture.setFocus();
        presentation.step(0);
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ESC, SWT.F11 -> shell.close();
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN, ' ' -> step(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP, SWT.BS -> step(-1);
            default -> {
                if (event.character == '0') {
                    picture.fit(PictureCanvas.Fit.ROOM);
                } else {
                    PictureKeys.zoom(picture, event.character);
                }
            }
        }
    }

    private void step(int by) {
        at = Math.floorMod(at + by, diagrams.size());
        Diagram diagram = diagrams.get(at);
        foot.setText(NLS.bind(Messages.picture_presentation_foot,
                new Object[] {diagram.title(Speech.language()), at + 1, diagrams.size()}));
        foot.requestLayout();
        source.ask(text, diagram, colouring, subject);
    }

    private void take(LiveText text, PictureSource.Answer answer) {
        if (!shell.isDisposed() && answer.diagram() == diagrams.get(at)) {
            picture.show(answer.scene());
            picture.fit(PictureCanvas.Fit.ROOM);
        }
    }
}
