// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.util.List;

import picocli.CommandLine;

/** Sets up the parser of arguments: knowing all commands where that is needed, or only the one that is named. */
final class Parser {
    private Parser() {
    }

    /** A parser for some arguments; it knows their command only, so that the others cost no time. */
    static CommandLine of(CommonOptions options, List<String> arguments) {
        for (var argument : arguments) {
            var command = argument.startsWith("-") ? null : Subcommands.find(argument).orElse(null);
            if (command != null) {
                command.prepare();
                return configured(bare(options).addSubcommand(argument, command));
            }
        }
        return full(options);
    }

    /** A parser that knows all commands. */
    static CommandLine full(CommonOptions options) {
        var parser = bare(options);
        Subcommands.names().forEach(name -> parser.addSubcommand(name, Subcommands.find(name).orElseThrow()));
        return configured(parser);
    }

    private static CommandLine bare(CommonOptions options) {
        return new CommandLine(options);
    }

    // After the commands have been added: these settings reach only the ones that are there.
    private static CommandLine configured(CommandLine parser) {
        return parser.setCaseInsensitiveEnumValuesAllowed(true).setOverwrittenOptionsAllowed(false)
                .setExpandAtFiles(false);
    }
}
