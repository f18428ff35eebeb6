// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.minings;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;

import org.databril.workbench.WhenSeen;
import org.databril.workbench.language.Refresh;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Looks at the small grey words of a text while it is seen, and again when another text has changed what they say. */
final class Mining {
    private static final String KEY = Mining.class.getName();
    private static final Set<ITextViewer> VIEWERS = Collections.newSetFromMap(new WeakHashMap<>());
    private static final Runnable AGAIN = () -> {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(Mining::update);
    };

    private final Map<ICodeMiningProvider, CompletableFuture<Void>> waiting = new HashMap<>();
    private final WhenSeen seen;

    private Mining(StyledText widget) {
        seen = new WhenSeen(widget, this::go);
    }

    /**
     * Is done when the text of a viewer is seen, as nobody reads small words behind a picture; where the same
     * provider is asked again before, it never is. May be called on any thread.
     */
    static CompletableFuture<Void> whenSeen(ITextViewer viewer, ICodeMiningProvider provider) {
        Refresh.add(AGAIN);
        CompletableFuture<Void> turn = new CompletableFuture<>();
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (viewer.getTextWidget() != null) {
                of(viewer).await(provider, turn);
            }
        });
        return turn;
    }

    private static Mining of(ITextViewer viewer) {
        StyledText widget = viewer.getTextWidget();
        if (widget.getData(KEY) instanceof Mining there) {
            return there;
        }
        Mining mining = new Mining(widget);
        widget.setData(KEY, mining);
        widget.addListener(SWT.FocusIn, event -> update(viewer));
        VIEWERS.add(viewer);
        return mining;
    }

    private void await(ICodeMiningProvider provider, CompletableFuture<Void> turn) {
        waiting.put(provider, turn);
        seen.run();
    }

    private void go() {
        List<CompletableFuture<Void>> turns = List.copyOf(waiting.values());
        waiting.clear();
        turns.forEach(turn -> turn.complete(null));
    }

    private static void update() {
        Set.copyOf(VIEWERS).forEach(Mining::update);
    }

    private static void update(ITextViewer viewer) {
        if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
            VIEWERS.remove(viewer);
        } else if (viewer instanceof ISourceViewerExtension5 minings) {
            minings.updateCodeMinings();
        }
    }
}
