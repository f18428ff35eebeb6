// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.minings;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.databril.workbench.language.Refresh;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Looks at the small grey words again when another text has changed what they say. */
final class Mining {
    private static final Set<ITextViewer> VIEWERS = Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));
    private static final Runnable AGAIN = () -> {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(Mining::update);
    };

    private Mining() {
    }

    static void keepFresh(ITextViewer viewer) {
        Refresh.add(AGAIN);
        if (VIEWERS.add(viewer)) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (viewer.getTextWidget() != null) {
                    viewer.getTextWidget().addListener(SWT.FocusIn, event -> update(viewer));
                }
            });
        }
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
