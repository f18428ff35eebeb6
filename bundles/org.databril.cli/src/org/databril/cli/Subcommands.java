// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/**
 * The commands that there are, as services listed in {@code META-INF/services}. Only the ones that are asked for are
 * made, so that their number costs no time at the start.
 */
final class Subcommands {
    private static final List<Provider<Subcommand>> ALL =
            ServiceLoader.load(Subcommand.class, Subcommand.class.getClassLoader()).stream().toList();

    private Subcommands() {
    }

    /** The names of all commands, in the order of the help. */
    static List<String> names() {
        return ALL.stream().map(Subcommands::name).toList();
    }

    /** The command of a name. */
    static Optional<Subcommand> find(String name) {
        return ALL.stream().filter(p -> name(p).equals(name)).findFirst().map(Provider::get);
    }

    private static String name(Provider<Subcommand> command) {
        var type = command.type().getSimpleName();
        return type.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }
}
