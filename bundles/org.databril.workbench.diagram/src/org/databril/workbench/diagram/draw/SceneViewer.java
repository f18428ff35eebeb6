// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** A viewer whose figures paint scenes. */
public class SceneViewer extends ScrollingGraphicalViewer {
    @Override
    protected LightweightSystem createLightweightSystem() {
        return new SceneSystem();
    }

    /** Brings a place of the sheet, in pixels, into the upper left corner, as far as there is something below and beside it. */
    public void scrollTo(int x, int y) {
        getFigureCanvas().scrollTo(x, y);
    }

    /** The control with its scroll bars; null before it is made. */
    public FigureCanvas canvas() {
        return getFigureCanvas();
    }
}
