// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import java.net.URI;
import java.nio.file.Path;

import org.databril.workbench.Log;
import org.databril.workbench.change.FileTexts;
import org.databril.workbench.language.Places;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.program.Program;
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
        URI uri = URI.create(address);
        if ("file".equals(uri.getScheme())) {
            open(address.replaceFirst("#.*", ""), range(uri.getFragment()));
        } else {
            Program.launch(address);
        }
    }

    /** Selects a stretch of text in the editor of its file. */
    public static void open(String uri, Range range) {
        Path path = Path.of(URI.create(uri));
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        FileTexts.file(path).ifPresentOrElse(file -> open(page, file, range), () -> Program.launch(path.toString()));
    }

    private static void open(IWorkbenchPage page, IFile file, Range range) {
        try {
            ITextEditor editor = IDE.openEditor(page, file).getAdapter(ITextEditor.class);
            if (editor != null && range != null) {
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                IRegion region = Places.region(document, range);
                page.getNavigationHistory().markLocation(editor);
                editor.selectAndReveal(region.getOffset(), region.getLength());
            }
        } catch (PartInitException e) {
            Log.error("Cannot open " + file.getFullPath(), e);
        }
    }

    /** Selects a stretch of text in the editor of its file. */
    public static void open(IFile file, int offset, int length) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            ITextEditor editor = IDE.openEditor(page, file).getAdapter(ITextEditor.class);
            if (editor != null) {
                page.getNavigationHistory().markLocation(editor);
                editor.selectAndReveal(offset, length);
            }
        } catch (PartInitException e) {
            Log.error("Cannot open " + file.getFullPath(), e);
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
