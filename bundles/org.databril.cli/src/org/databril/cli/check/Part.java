// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.check;

import java.util.Collection;

import org.databril.cli.Failure;
import org.databril.cli.UnknownName;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Root;

/**
 * The part of what was read that is told about.
 *
 * @param root the name of the one canvas or landscape; null for everything
 */
public record Part(String root) {
    /**
     * One canvas or landscape of some projects.
     *
     * @param name of it; null for everything
     * @throws Failure where there is none of that name
     */
    public static Part of(String name, Collection<LoadedProject> projects) throws Failure {
        var known = projects.stream().flatMap(project -> project.roots().stream()).map(Root::getName).toList();
        if (name != null && !known.contains(name)) {
            throw new UnknownName("check.none", name, known).failure();
        }
        return new Part(name);
    }

    /** Whether an element stands in it, by its qualified name. */
    public boolean covers(String element) {
        return root == null || element.equals(root) || element.startsWith(root + ".");
    }

    /** Whether to tell something: what is of no element, or hinders reading, may concern every part. */
    boolean covers(Remark remark) {
        return covers(remark.element()) || remark.element().isEmpty() || StructureCodes.isIllFormed(remark.code());
    }
}
