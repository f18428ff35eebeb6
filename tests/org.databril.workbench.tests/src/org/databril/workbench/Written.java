// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.Map;

import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/** Canvases for tests to work on. */
final class Written {
    /** A small business without an error. */
    static final String BAKERY = """
            canvas Bakery "The bakery" {
                segment Households "Households nearby" {
                    role payer
                }
                // the only one
                channel Shop "Shop in the village" { direct offline reaches Households in purchase }
            }
            """;

    private Written() {
    }

    /** A project with one canvas file. */
    static IFile project(String name, String text) throws CoreException {
        return Projects.write(Projects.open(name, null), Map.of("canvas.bmc", text), null).orElseThrow();
    }
}
