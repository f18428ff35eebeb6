// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes the text editor of canvases, the one that opens by itself too. */
final class TextPage {
    private static final String EDITORS = "org.eclipse.ui.editors";
    private static final String ID = "org.databril.workbench.canvasEditor";

    private TextPage() {
    }

    static ITextEditor create() throws PartInitException {
        for (IConfigurationElement editor : Platform.getExtensionRegistry().getConfigurationElementsFor(EDITORS)) {
            if (ID.equals(editor.getAttribute("id"))) {
                try {
                    return (ITextEditor) editor.createExecutableExtension("class");
                } catch (CoreException e) {
                    throw new PartInitException(e.getStatus());
                }
            }
        }
        throw new PartInitException("There is no editor " + ID);
    }
}
