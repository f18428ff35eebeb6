// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.outline;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.databril.workbench.Images;
import org.databril.workbench.Messages;
import org.databril.workbench.TextEditors;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline of the text in an editor: follows what is typed and where the cursor is, and leads to the text. */
public final class OutlinePage extends ContentOutlinePage {
    private static final String PREFERENCES = "org.databril.workbench";
    private static final String SORTED = "outline.sorted";
    private static final String LINKED = "outline.linked";
    /** How long typing has to pause before the outline is made anew, in milliseconds. */
    private static final int PAUSE = 300;
    private static final int OPEN_LEVEL = 3;

    private final ITextEditor editor;
    private final IDocument document;
    private final IDocumentListener typing = new Typing();
    private final ISelectionChangedListener cursor = event -> follow();
    private final Runnable ask = this::ask;
    private List<OutlineNode> nodes = List.of();

    OutlinePage(ITextEditor editor) {
        this.editor = editor;
        document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    @Override
    protected int getTreeStyle() {
        return SWT.H_SCROLL | SWT.V_SCROLL | SWT.SINGLE;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContent(() -> nodes));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setAutoExpandLevel(OPEN_LEVEL);
        sort(isSet(SORTED));
        tree.setInput(this);
        tree.addOpenListener(event -> editor.getSite().getPage().activate(TextEditors.partOf(editor)));
        document.addDocumentListener(typing);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(cursor);
        }
        IToolBarManager bar = getSite().getActionBars().getToolBarManager();
        bar.add(toggle("sort", Messages.outline_sort, SORTED, this::sort));
        bar.add(toggle("linked", Messages.outline_link, LINKED, linked -> follow()));
        ask();
    }

    private void ask() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        LanguageTexts.of(document).ifPresent(text -> text.ask("outline",
                server -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(text.id())), this::show));
    }

    private void show(List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        boolean first = nodes.isEmpty();
        nodes = OutlineNode.of(symbols.stream().map(Either::getRight).filter(Objects::nonNull).toList(), document);
        getTreeViewer().refresh();
        if (first) {
            getTreeViewer().expandToLevel(OPEN_LEVEL);
        }
        follow();
    }

    /** Selects the element at the cursor. */
    private void follow() {
        if (isSet(LINKED) && getControl() != null && !getControl().isDisposed() && !getControl().isFocusControl()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            OutlineNode.at(nodes, selection.getOffset())
                    .ifPresent(node -> super.setSelection(new StructuredSelection(node)));
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (getControl().isFocusControl() && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof OutlineNode node) {
            IRegion name = Places.region(document, node.symbol().getSelectionRange());
            editor.selectAndReveal(name.getOffset(), name.getLength());
        }
    }

    private IAction toggle(String icon, String text, String key, Consumer<Boolean> use) {
        IAction action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                InstanceScope.INSTANCE.getNode(PREFERENCES).putBoolean(key, isChecked());
                use.accept(isChecked());
            }
        };
        action.setImageDescriptor(Images.of(icon));
        action.setToolTipText(text);
        action.setChecked(isSet(key));
        return action;
    }

    private void sort(boolean sorted) {
        getTreeViewer().setComparator(sorted ? new ViewerComparator() : null);
    }

    private static boolean isSet(String key) {
        return InstanceScope.INSTANCE.getNode(PREFERENCES).getBoolean(key, LINKED.equals(key));
    }

    @Override
    public void dispose() {
        document.removeDocumentListener(typing);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(cursor);
        }
        super.dispose();
    }

    private final class Typing implements IDocumentListener {
        @Override
        public void documentChanged(DocumentEvent event) {
            if (getControl() != null && !getControl().isDisposed()) {
                getControl().getDisplay().timerExec(PAUSE, ask);
            }
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what it becomes matters
        }
    }
}
