// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.util.List;

import org.databril.catalogue.Language;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: takes arguments, runs the command they name, and tells what went wrong in a line or two. */
public final class Databril {
    /** The name of the program, in front of its messages. */
    static final String NAME = "databril";

    private final Surroundings around;

    /** The program in its surroundings. */
    public Databril(Surroundings around) {
        this.around = around;
    }

    /** Runs one command. Never throws: what goes wrong is told on the standard error. */
    public Exit run(List<String> arguments) {
        var options = new CommonOptions();
        try {
            return parseAndRun(arguments, options);
        } catch (ParameterException e) {
            var language = language(options, arguments);
            tell(new UsageError(e, language).message());
            around.err().println(Messages.of(language).text("see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
        } catch (Failure e) {
            tell(e.message(language(options, arguments)));
        } catch (OutOfMemoryError e) {
            tell(Messages.of(language(options, arguments)).text("out-of-memory", Runtime.getRuntime().maxMemory() >> 20));
        } catch (RuntimeException | Error e) {
            tell(Messages.of(language(options, arguments)).text("unexpected", e.toString()));
            if (options.debug) {
                e.printStackTrace(around.err());
            }
        }
        return Exit.FAILED;
    }

    private Exit parseAndRun(List<String> arguments, CommonOptions options) throws Failure {
        var parser = Parser.of(options, arguments);
        var parsed = parser.parseArgs(arguments.toArray(String[]::new));
        var language = language(options, arguments);
        if (parsed.isVersionHelpRequested()) {
            around.out().println(NAME + " " + Version.own());
            return Exit.DONE;
        }
        var command = command(parsed);
        if (command == null || options.help) {
            boolean asked = options.help || arguments.isEmpty();
            new Usage(parsed.hasSubcommand() ? parsed.subcommand().commandSpec().commandLine() : Parser.full(options),
                    language, Style.of(options.color, around, around.outTerminal()), around.width())
                            .print(asked ? around.out() : around.err());
            return asked ? Exit.DONE : Exit.FAILED;
        }
        if (!options.debug) {
            Log.off();
        }
        return command.run(new Job(around, options));
    }

    private static Subcommand command(ParseResult parsed) {
        return parsed.hasSubcommand() ? (Subcommand) parsed.subcommand().commandSpec().userObject() : null;
    }

    private void tell(String message) {
        around.out().flush();
        around.err().println(NAME + ": " + Style.printable(message));
    }

    /** The language that was asked for, as far as can be told where the arguments could not be parsed. */
    private static Language language(CommonOptions options, List<String> arguments) {
        if (options.language != null) {
            return options.language;
        }
        int at = arguments.indexOf("--language");
        var said = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : null;
        return Language.find(said).orElse(Language.EN);
    }
}
