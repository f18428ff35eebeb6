// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

import org.databril.catalogue.Language;

import picocli.CommandLine;

/** What a command works with: its surroundings and the options that all commands have. */
public final class Job {
    private final Surroundings around;
    private final CommonOptions options;
    private Language language;

    Job(Surroundings around, CommonOptions options) {
        this.around = around;
        this.options = options;
        this.language = options.language == null ? Language.EN : options.language;
    }

    /** The language of results and messages. */
    public Language language() {
        return language;
    }

    /** The language that was asked for on the command line; empty when none was. */
    public Optional<Language> chosenLanguage() {
        return Optional.ofNullable(options.language);
    }

    /** Takes the language that the settings of a project ask for, unless the command line asks for one. */
    public void prefer(Language wanted) {
        if (options.language == null) {
            language = wanted;
        }
    }

    /** Where results go. */
    public PrintStream out() {
        return around.out();
    }

    /** Where messages go. */
    public PrintStream err() {
        return around.err();
    }

    /** The options and parameters of all commands, for who writes about them. */
    public CommandLine grammar() {
        return Parser.full(new CommonOptions());
    }

    /** The surroundings. */
    public Surroundings around() {
        return around;
    }

    /** How results are dressed up. */
    public Style style() {
        return Style.of(options.color, around, around.outTerminal());
    }

    /** Whether somebody looks at the messages while the work goes on, wants to, and has a terminal that can clear a line. */
    public boolean showsProgress() {
        return around.errTerminal() && !options.quiet && !around.isDumb();
    }

    /** A text of the command line in the job's language. */
    public String text(String key, Object... arguments) {
        return Messages.of(language).text(key, arguments);
    }

    /** Tells how it goes, unless asked to be quiet. */
    public void say(String key, Object... arguments) {
        if (!options.quiet) {
            warn(key, arguments);
        }
    }

    /** Tells what must be known. */
    public void warn(String key, Object... arguments) {
        err().println(Style.printable(text(key, arguments)));
    }

    /** Tells why something could not be done. */
    public void tell(Failure failure) {
        out().flush();
        err().println(Databril.NAME + ": " + Style.printable(failure.message(language)));
    }

    /** A path that was given, as an absolute one. */
    public Path resolve(Path given) {
        return around.folder().resolve(given).normalize();
    }

    /** A path as people see it: relative to the working directory where that is short, with {@code /}. */
    public String shown(Path path) {
        var absolute = resolve(path);
        var folder = around.folder().normalize();
        if (absolute.equals(folder)) {
            return ".";
        }
        boolean related = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
        return (related ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
    }
}
