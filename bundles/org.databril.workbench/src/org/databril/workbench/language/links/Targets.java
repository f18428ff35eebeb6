// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import java.net.URI;
import java.nio.file.Path;

import org.databril.workbench.Log;
import org.databril.workbench.TextEditors;
import org.databril.workbench.change.FileTexts;
import org.databril.workbench.elsewhere.Namesake;
import org.databril.workbench.elsewhere.Namesakes;
import org.databril.workbench.elsewhere.ReferencedEditors;
import org.databril.workbench.language.Places;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Where links lead: to a place in a file of the workspace, or out of it. To be used on the UI thread. */
public final class Targets {
    /** What addresses of pages of findings start with; the code follows. */
    public static final String PAGE = "databril-finding:";

    private Targets() {
    }

    /** Opens an address: a file of the workspace, at its place where it names one, else whatever the system has for it. */
    public static void open(String address) {
        if (address.startsWith(PAGE)) {
            FindingPageView.show(address.substring(PAGE.length()));
            return;
        }
        if (address.startsWith(Namesake.SCHEME)) {
            Namesakes.open(address);
            return;
        }
        URI uri = URI.create(address);
        if ("file".equals(uri.getScheme())) {
            open(address.replaceFirst("#.*", ""), range(uri.getFragment()));
        } else {
            Program.launch(address);
        }
    }

    /** Leads to a stretch of text, which its editor selects; whether it can be changed there is not touched. */
    public static void open(String uri, Range range) {
        Path path = Path.of(URI.create(uri));
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        FileTexts.file(path).ifPresentOrElse(file -> open(page, file, range), () -> Program.launch(path.toString()));
    }

    private static void open(IWorkbenchPage page, IFile file, Range range) {
        try {
            ITextEditor editor = TextEditors.of(ReferencedEditors.follow(page, file));
            if (editor != null && range != null) {
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                IRegion region = Places.region(document, range);
                select(page, editor, region.getOffset(), region.getLength());
            }
        } catch (PartInitException e) {
            Log.error("Cannot open " + file.getFullPath(), e);
        }
    }

    /** Opens a file to work in it, and selects a stretch of its text. */
    public static void open(IFile file, int offset, int length) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            select(page, IDE.openEditor(page, file), offset, length);
        } catch (PartInitException e) {
            Log.error("Cannot open " + file.getFullPath(), e);
        }
    }

    /** Selects a stretch of text in an open editor; nothing where it has no text. */
    public static void select(IWorkbenchPage page, IEditorPart opened, int offset, int length) {
        ITextEditor editor = TextEditors.of(opened);
        if (editor != null) {
            page.getNavigationHistory().markLocation(editor);
            editor.selectAndReveal(offset, length);
        }
    }

    /** The place that {@code L12} or {@code L12,5} names, from line 1 and column 1; null where it names none. */
    private static Range range(String fragment) {
        if (fragment == null || !fragment.matches("L?\\d+(,\\d+)?")) {
            return null;
        }
        String[] numbers = fragment.replace("L", "").split(",");
        int character = numbers.length > 1 ? Integer.parseInt(numbers[1]) - 1 : 0;
        Position at = new Position(Integer.parseInt(numbers[0]) - 1, character);
        return new Range(at, at);
    }
}
