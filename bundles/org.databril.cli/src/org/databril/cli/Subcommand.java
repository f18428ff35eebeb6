// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import org.databril.dsl.Bmc;

/**
 * A command such as {@code check}: a class in the folder {@code commands} that picocli's annotations give options and
 * parameters. Its name is that of the class, {@code GenerateCompletion} being {@code generate-completion}; its help
 * texts are in the messages, under {@code databril.NAME}. Found by {@link Subcommands}.
 */
public interface Subcommand {
    /**
     * Does the work.
     *
     * @param job where to read and write and in which language
     * @return how it ended
     * @throws Failure where it cannot go on; it has left nothing half-written then
     */
    Exit run(Job job) throws Failure;

    /** Begins with what takes long at the start, while the arguments are still read: most commands read canvases. */
    default void prepare() {
        Bmc.prepare();
    }
}
