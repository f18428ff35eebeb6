// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.net.URL;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons of the workbench, by the name of their file. */
public final class Images {
    private Images() {
    }

    /**
     * An icon of the bundle.
     *
     * @param name the file's name without its ending, such as {@code open-folder}
     */
    public static ImageDescriptor of(String name) {
        return of(Images.class.getResource("/icons/" + name + ".svg"));
    }

    /** The icon of the bundle with a name; empty where there is none. */
    public static Optional<ImageDescriptor> find(String name) {
        return Optional.ofNullable(Images.class.getResource("/icons/" + name + ".svg")).map(Images::of);
    }

    /** An icon at an address, such as one of the model's. */
    public static ImageDescriptor of(URL icon) {
        return ImageDescriptor.createFromURL(icon);
    }
}
