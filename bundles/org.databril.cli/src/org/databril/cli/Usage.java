// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.PrintStream;

import org.databril.catalogue.Language;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of a command, with its texts from {@link Messages}. */
final class Usage {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    private final CommandLine command;
    private final Ansi ansi;

    Usage(CommandLine command, Language language, Style style, int width) {
        this.command = command;
        this.ansi = style.colours() ? Ansi.ON : Ansi.OFF;
        command.setResourceBundle(Messages.of(language)).setUsageHelpWidth(Math.clamp(width, NARROWEST, WIDEST));
    }

    void print(PrintStream out) {
        command.usage(out, ansi);
    }
}
