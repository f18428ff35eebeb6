// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elsewhere;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings editors that were opened from a reference back after a restart, as they were: to be read. */
public final class ReferencedInputFactory implements IElementFactory {
    /** The id of the factory in {@code plugin.xml}. */
    static final String ID = "org.databril.workbench.referencedInput";
    /** Where the path in the workspace is kept. */
    static final String PATH = "path";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(PATH);
        return path == null ? null : new ReferencedInput(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path)));
    }
}
