// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.picture.PictureView;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.opentest4j.AssertionFailedError;

/** The hands and eyes of a person at the running workbench. */
final class Bench {
    private static final int PATIENCE = 60;
    private static final int GLANCE = 25;
    private static final int LOOK = 300;

    private Bench() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** What something on the user interface is now. */
    static <T> T see(Supplier<T> what) {
        return display().syncCall(what::get);
    }

    /** Does something on the user interface; what fails there fails here. */
    static void act(Runnable what) {
        display().syncCall(() -> {
            what.run();
            return null;
        });
    }

    /** Waits until something can be seen. */
    static void until(String what, BooleanSupplier seen) {
        until(what, GLANCE, seen);
    }

    /** Waits until something can be seen, looking every so many milliseconds. */
    static void until(String what, int pause, BooleanSupplier seen) {
        CompletableFuture<Boolean> result = new CompletableFuture<>();
        display().asyncExec(new Runnable() {
            @Override
            public void run() {
                if (result.isDone()) {
                    return;
                }
                try {
                    if (seen.getAsBoolean()) {
                        result.complete(true);
                    } else {
                        display().timerExec(pause, this);
                    }
                } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                }
            }
        });
        try {
            assertTrue(result.get(PATIENCE, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            result.cancel(false);
            throw new AssertionFailedError("never seen: " + what, e);
        } catch (ExecutionException e) {
            throw new AssertionFailedError("while waiting for: " + what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("interrupted while waiting for: " + what, e);
        }
    }

    /** Waits until something stands still, looking now and then. */
    static void untilStill(String what, BooleanSupplier still) {
        until(what, LOOK, still);
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Starts a command as a menu does; it may stay open with a dialog. */
    static void command(String id) {
        display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException("Cannot run " + id, e);
            }
        });
    }

    /** The open dialog with a title, once it is there. */
    static Shell dialog(String title) {
        until("the dialog " + title, () -> find(title) != null);
        return see(() -> find(title));
    }

    private static Shell find(String title) {
        return Stream.of(display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst().orElse(null);
    }

    /** All controls of a kind within another, outer before inner. */
    static <T extends Control> List<T> all(Control within, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(within, kind, found);
        return found;
    }

    private static <T extends Control> void collect(Control at, Class<T> kind, List<T> found) {
        if (kind.isInstance(at)) {
            found.add(kind.cast(at));
        }
        if (at instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** The one control of a kind that looks as wanted. */
    static <T extends Control> T one(Control within, Class<T> kind, Predicate<T> wanted) {
        return see(() -> all(within, kind).stream().filter(wanted).findFirst()
                .orElseThrow(() -> new AssertionFailedError("no such " + kind.getSimpleName())));
    }

    /** Clicks with the first button on a place of a control. */
    static void click(Control control, int x, int y) {
        display().asyncExec(() -> {
            for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
                Event event = new Event();
                event.button = type == SWT.MouseMove ? 0 : 1;
                event.count = 1;
                event.x = x;
                event.y = y;
                control.notifyListeners(type, event);
            }
        });
    }

    /** Whether a button is the one that ends a wizard. */
    static boolean isFinish(Button button) {
        return Integer.valueOf(IDialogConstants.FINISH_ID).equals(button.getData());
    }

    /** Presses a button. */
    static void press(Control button) {
        display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Presses a button of a tool bar by what its hint says. */
    static void press(ToolBar bar, String hint) {
        display().asyncExec(() -> Stream.of(bar.getItems()).filter(item -> hint.equals(item.getToolTipText())).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
    }

    /** What a screen reader calls a control; to be used on the UI thread. */
    static String spokenName(Control control) {
        var event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        try {
            var listeners = Accessible.class.getDeclaredField("accessibleListeners");
            listeners.setAccessible(true);
            ((List<?>) listeners.get(control.getAccessible())).forEach(listener -> ((AccessibleListener) listener).getName(event));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot ask " + control + " what it is called", e);
        }
        return event.result == null ? "" : event.result;
    }

    /** Where in a control its context menu opens when the keyboard asks for it; to be used on the UI thread. */
    static Point menuPlace(Control control) {
        Event event = new Event();
        event.detail = SWT.MENU_KEYBOARD;
        control.notifyListeners(SWT.MenuDetect, event);
        return control.toControl(event.x, event.y);
    }

    /** Types a text with the keyboard into what has the focus. */
    static void type(String text) {
        for (char c : text.toCharArray()) {
            boolean shifted = Character.isUpperCase(c) || "{}\"".indexOf(c) >= 0;
            act(() -> {
                if (shifted) {
                    post(SWT.KeyDown, SWT.SHIFT, (char) 0);
                }
                post(SWT.KeyDown, 0, c);
                post(SWT.KeyUp, 0, c);
                if (shifted) {
                    post(SWT.KeyUp, SWT.SHIFT, (char) 0);
                }
            });
        }
    }

    private static void post(int type, int key, char c) {
        Event event = new Event();
        event.keyCode = key;
        event.type = type;
        event.character = c;
        assertTrue(display().post(event), "the display takes no keys");
    }

    /** Puts the cursor before a stretch of the text of an editor and the focus into it. */
    static void cursorBefore(ITextEditor editor, String words) {
        act(() -> {
            page().activate(editor);
            editor.selectAndReveal(text(editor).indexOf(words), 0);
            editor.getAdapter(Control.class).setFocus();
            window().getShell().forceActive();
        });
        until("the cursor in the text", () -> editor.getAdapter(Control.class) instanceof StyledText text && text.isFocusControl());
    }

    static String text(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }

    /** Opens a file in an editor and waits until its text was looked at. */
    static LiveText open(IFile file) {
        act(() -> Projects.show(page(), file));
        until("the editor of " + file.getName(), () -> page().getActiveEditor() != null
                && page().getActiveEditor().getEditorInput() instanceof IFileEditorInput input && input.getFile().equals(file));
        return live();
    }

    /** The text that is worked on, once it was looked at. */
    static LiveText live() {
        until("a canvas that was looked at", () -> LiveTexts.of(window()).active().filter(LiveText::isCurrent).isPresent());
        return see(() -> LiveTexts.of(window()).active().orElseThrow());
    }

    static PictureView picture() {
        return (PictureView) see(() -> page().findView(PictureView.ID));
    }

    /** The menu that opens when something is done. */
    static Menu menuAfter(Runnable done) {
        List<Menu> shown = new ArrayList<>();
        Listener menus = event -> {
            if (event.widget instanceof Menu menu) {
                shown.add(menu);
            }
        };
        act(() -> display().addFilter(SWT.Show, menus));
        try {
            done.run();
            until("a menu", () -> shown.stream().anyMatch(menu -> !menu.isDisposed() && menu.getItemCount() > 0));
        } finally {
            act(() -> display().removeFilter(SWT.Show, menus));
        }
        return shown.getLast();
    }

    /** What stands at the bottom of the window. */
    static String status() {
        return see(() -> all(window().getShell(), CLabel.class).stream().map(CLabel::getText).collect(Collectors.joining(" ")));
    }

    /** Whether the picture shows a text, possibly broken over lines. */
    static boolean pictureShows(String words) {
        var scene = picture().picture().scene();
        return scene != null && scene.texts().stream().map(text -> text.content()).collect(Collectors.joining(" ")).contains(words);
    }

    /** Takes everything away that a test may have left: editors, dialogs, projects. */
    static void tidy() {
        act(() -> {
            Stream.of(display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null).forEach(Shell::close);
            page().closeAllEditors(false);
        });
        try {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                project.delete(true, true, null);
            }
        } catch (CoreException e) {
            throw new IllegalStateException("Cannot take the projects away", e);
        }
    }
}
