// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

import org.databril.workbench.Images;
import org.databril.workbench.Log;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.elsewhere.ReferencedInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IShowEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * The editor of canvases: a page with the text and pages with pictures of it. The document is the text editor's, and so are
 * the dirty state and what can be undone.
 */
public final class CanvasEditor extends MultiPageEditorPart implements IShowEditorInput {
    /** The id of the editor in {@code plugin.xml}. */
    public static final String ID = "org.databril.workbench.diagram.editor";

    private static final int TEXT = 0;

    private final List<EditorPage> pages = new ArrayList<>();
    private ITextEditor text;
    private PageSelection selection;
    private ReferenceNote note;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        tellInput();
        selection = new PageSelection(this);
        site.setSelectionProvider(selection);
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        var all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        note = new ReferenceNote(all, this::edit);
        var container = new Composite(all, SWT.NONE);
        container.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(container);
        tellInput();
        return container;
    }

    /** Says in the title, and above the pages, whether the text was opened from a reference in another project. */
    private void tellInput() {
        setPartName(getEditorInput().getName());
        setTitleToolTip(getEditorInput().getToolTipText());
        if (getEditorInput() instanceof ReferencedInput input) {
            setTitleImage(JFaceResources.getResources().get(new DecorationOverlayIcon(
                    Images.of("canvas"), Images.of("lock-small"), IDecoration.TOP_RIGHT)));
            if (note != null) {
                note.say(input.project());
            }
        } else if (note != null) {
            setTitleImage(JFaceResources.getResources().get(Images.of("canvas")));
            note.hide();
        }
    }

    /** Lets the text be changed, however it was opened. */
    public void edit() {
        if (getEditorInput() instanceof ReferencedInput input) {
            setInputWithNotify(new FileEditorInput(input.getFile()));
            tellInput();
            actionsChanged();
        }
    }

    @Override
    public void showEditorInput(IEditorInput input) {
        // somebody opened the file to work in it
        if (!(input instanceof ReferencedInput)) {
            edit();
        }
    }

    @Override
    protected void handlePropertyChange(int property) {
        if (property != PROP_INPUT) {
            // that of a page is not that of the editor
            super.handlePropertyChange(property);
        }
        // changed by something else of its project, such as a renaming: who did that wants to save it
        if (property == PROP_DIRTY && isDirty()) {
            edit();
        }
    }

    @Override
    protected void createPages() {
        try {
            text = TextPage.create();
            setPageText(addPage(text, getEditorInput()), Messages.page_text);
            for (EditorPage page : ServiceLoader.load(EditorPage.class, EditorPage.class.getClassLoader())) {
                pages.add(page);
                setPageText(addPage(page.create(getContainer(), this)), page.title());
            }
        } catch (PartInitException e) {
            Log.error("Cannot open " + getEditorInput().getName(), e);
        }
    }

    /** The editor on the page with the text. */
    public ITextEditor text() {
        return text;
    }

    /** What is known of the text; empty where the file is in no project that canvases can be read from. */
    public Optional<LiveText> live() {
        return LiveTexts.of(getSite().getWorkbenchWindow()).follow(this);
    }

    /** The pages besides the text. */
    public List<EditorPage> pages() {
        return List.copyOf(pages);
    }

    /** Brings a page in front. */
    public void show(EditorPage page) {
        setActivePage(1 + pages.indexOf(page));
    }

    /** Brings the text in front. */
    public void showText() {
        setActivePage(TEXT);
        text.setFocus();
    }

    /** The page in front besides the text; empty where the text is. */
    public Optional<EditorPage> front() {
        int active = getActivePage();
        return active <= TEXT || active > pages.size() ? Optional.empty() : Optional.of(pages.get(active - 1));
    }

    /** To be called by a page when something else is selected on it. */
    public void selectionChanged() {
        selection.changed();
    }

    /** To be called by a page when what it can do has changed. */
    public void actionsChanged() {
        if (getEditorSite().getActionBarContributor() instanceof EditorContributor contributor) {
            contributor.show(this);
        }
    }

    /** What the page in front does for a command of the workbench; undo and redo are always the document's. */
    Optional<IAction> action(String command) {
        return front().flatMap(page -> page.action(command));
    }

    @Override
    protected void pageChange(int newPage) {
        pages.forEach(EditorPage::hide);
        super.pageChange(newPage);
        front().ifPresent(page -> {
            page.show();
            page.setFocus();
        });
        selection.changed();
        actionsChanged();
    }

    @Override
    public void setFocus() {
        front().ifPresentOrElse(EditorPage::setFocus, super::setFocus);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        text.doSave(monitor);
    }

    @Override
    public void doSaveAs() {
        text.doSaveAs();
        setInputWithNotify(text.getEditorInput());
        tellInput();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return text != null && text.isSaveAsAllowed();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == ITextEditor.class) {
            return type.cast(text);
        }
        if (type == IGotoMarker.class && text != null) {
            IGotoMarker inText = text.getAdapter(IGotoMarker.class);
            return inText == null ? null : type.cast((IGotoMarker) marker -> {
                showText();
                inText.gotoMarker(marker);
            });
        }
        if (type == IContentOutlinePage.class && text != null) {
            return text.getAdapter(type);
        }
        T found = super.getAdapter(type);
        return found == null && text != null ? text.getAdapter(type) : found;
    }

    @Override
    public void dispose() {
        pages.forEach(EditorPage::dispose);
        super.dispose();
    }

    /** The part that a page's tab stands for; null for pages without an editor of their own. */
    IEditorPart activePart() {
        return getActiveEditor();
    }
}
