// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.fixes;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.problem.StructureCodes;
import org.databril.workbench.Images;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.check.ProblemMarkers;
import org.databril.workbench.elsewhere.Namesake;
import org.databril.workbench.elsewhere.Namesakes;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.HandlerUtil;

/** Offers fixes for the problem that is selected in the list of problems; its file need not be open. */
public final class FixProblemHandler extends AbstractHandler {
    private record Ways(List<Namesake> namesakes, List<Fix> fixes) {
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Control control = HandlerUtil.getActiveShell(event).getDisplay().getFocusControl();
        if (control != null && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            IMarker marker = Adapters.adapt(selection.getFirstElement(), IMarker.class);
            if (marker != null) {
                offer(control, marker);
            }
        }
        return null;
    }

    private static void offer(Control control, IMarker marker) {
        IPath path = marker.getResource().getFullPath();
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        int end = marker.getAttribute(IMarker.CHAR_END, start);
        String code = marker.getAttribute(ProblemMarkers.CODE, "");
        CompletableFuture.supplyAsync(() -> fixes(path, start, end, code)).thenCompose(answer -> answer)
                .thenCombine(elsewhere(marker, code), (actions, namesakes) -> new Ways(namesakes, of(code, Fix.of(actions))))
                .whenComplete((ways, failure) -> {
                    if (failure != null) {
                        Log.error("Cannot ask for fixes of " + path, failure);
                    } else if (!control.isDisposed()) {
                        control.getDisplay().asyncExec(() -> show(control, ways));
                    }
                });
    }

    private static CompletableFuture<List<Namesake>> elsewhere(IMarker marker, String code) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        return code.equals(StructureCodes.UNRESOLVED) ? Namesakes.at(marker.getResource().getLocation().toPath(), start, start)
                : CompletableFuture.completedFuture(List.of());
    }

    /** The fixes of a problem alone, where there are any, and not those of others at its place. */
    private static List<Fix> of(String code, List<Fix> fixes) {
        List<Fix> own = fixes.stream().filter(fix -> fix.isFor(code)).toList();
        return own.isEmpty() ? fixes : own;
    }

    /** Asks about the text of the file, which is opened for the server as long as the question takes. */
    private static CompletableFuture<List<Either<Command, CodeAction>>> fixes(IPath path, int start, int end, String code) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(path, LocationKind.IFILE, null);
            LanguageText text = LanguageTexts.of(buffers.getTextFileBuffer(path, LocationKind.IFILE).getDocument()).orElseThrow();
            Diagnostic told = new Diagnostic(Places.range(text.document(), start, end - start), "");
            told.setCode(code);
            FixQuestion question = new FixQuestion(text.id(), told.getRange(), List.of(told));
            return text.ask(question::ask).whenComplete((actions, failure) -> disconnect(path));
        } catch (CoreException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static void disconnect(IPath path) {
        try {
            FileBuffers.getTextFileBufferManager().disconnect(path, LocationKind.IFILE, null);
        } catch (CoreException e) {
            Log.error("Cannot close " + path, e);
        }
    }

    private static void show(Control control, Ways ways) {
        if (control.isDisposed()) {
            return;
        }
        MenuManager manager = new MenuManager();
        ways.fixes.forEach(fix -> manager.add(action(fix.title(), Images.of("fix"), () -> new FixProposal(fix).apply(null))));
        ways.namesakes.forEach(namesake -> manager.add(action(namesake.title(), namesake.icon(), namesake::open)));
        if (manager.isEmpty()) {
            IAction none = new Action(Messages.fixes_none) {
            };
            none.setEnabled(false);
            manager.add(none);
        }
        Menu menu = manager.createContextMenu(control);
        menu.setLocation(place(control));
        menu.setVisible(true);
    }

    /** Below the selected row, where whoever uses the keyboard looks. */
    private static Point place(Control control) {
        if (control instanceof Tree tree && tree.getSelectionCount() > 0) {
            Rectangle row = tree.getSelection()[0].getBounds();
            return tree.toDisplay(row.x, row.y + row.height);
        }
        return control.getDisplay().getCursorLocation();
    }

    private static IAction action(String title, ImageDescriptor icon, Runnable mend) {
        IAction action = new Action(title.replace("&", "&&")) {
            @Override
            public void run() {
                mend.run();
            }
        };
        action.setImageDescriptor(icon);
        return action;
    }
}
