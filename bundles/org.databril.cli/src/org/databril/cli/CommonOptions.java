// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import org.databril.catalogue.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command. */
@Command(name = "databril", sortOptions = false, abbreviateSynopsis = true, synopsisSubcommandLabel = "COMMAND")
final class CommonOptions {
    @Option(names = "--language", paramLabel = "en|nl", scope = ScopeType.INHERIT, order = 90,
            completionCandidates = LanguageConverter.Candidates.class, converter = LanguageConverter.class)
    Language language;

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT, order = 91,
            defaultValue = "auto")
    ColorMode color;

    @Option(names = {"-q", "--quiet"}, scope = ScopeType.INHERIT, order = 92)
    boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, order = 93)
    boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, order = 94)
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, order = 95)
    boolean version;

    /** When to colour what is written. */
    enum ColorMode {
        /** On a terminal that can. */
        AUTO,
        /** Whatever there is. */
        ALWAYS,
        /** Nowhere. */
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
