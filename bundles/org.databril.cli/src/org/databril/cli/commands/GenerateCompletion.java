// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import org.databril.cli.Exit;
import org.databril.cli.Job;
import org.databril.cli.Subcommand;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the script that lets bash and zsh complete commands and options. */
@Command(abbreviateSynopsis = true)
public final class GenerateCompletion implements Subcommand {
    @Override
    public void prepare() {
        // reads no canvases
    }

    @Override
    public Exit run(Job job) {
        job.out().print(AutoComplete.bash("databril", job.grammar()));
        return Exit.DONE;
    }
}
