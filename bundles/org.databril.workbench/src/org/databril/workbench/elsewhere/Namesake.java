// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elsewhere;

import org.databril.model.edit.Icons;
import org.databril.workbench.Images;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.elements.FoundElement;
import org.databril.workbench.language.links.Targets;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * An element of another project that has a name which nothing has in the own one.
 *
 * @param element as it is saved
 * @param project what people call its project
 */
public record Namesake(FoundElement element, String project) {
    /** What addresses of elements of other projects start with. */
    public static final String SCHEME = "databril-elsewhere:";

    /** What opening it does, for people. */
    public String title() {
        return NLS.bind(Messages.elsewhere_open, element.name(), project);
    }

    /** The icon of its kind. */
    public ImageDescriptor icon() {
        return Images.of(Icons.of(element.type()));
    }

    /** Where it is, for {@link Namesakes#open(String)}. */
    public String address() {
        String uri = element.file().getLocationURI().toString();
        // as a link of Markdown ends with a bracket
        return SCHEME + uri.replace("(", "%28").replace(")", "%29") + "#" + element.name();
    }

    /** Opens its file to be read, with the name selected. To be called on the UI thread. */
    public void open() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Display display = Display.getCurrent();
        element.now().whenComplete((now, failure) -> {
            if (failure != null) {
                Log.error("Cannot read where " + element.name() + " is", failure);
            }
            display.asyncExec(() -> open(page, failure == null ? now : element));
        });
    }

    private static void open(IWorkbenchPage page, FoundElement now) {
        try {
            Targets.select(page, ReferencedEditors.open(page, now.file()), now.offset(), now.length());
        } catch (PartInitException e) {
            Log.error("Cannot open " + now.file().getFullPath(), e);
        }
    }
}
