// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.commands;

import org.databril.cli.Exit;
import org.databril.cli.Job;
import org.databril.cli.Subcommand;
import org.databril.server.StreamServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor through the standard input and output, until the editor is done. */
@Command(sortOptions = false, abbreviateSynopsis = true)
public final class Lsp implements Subcommand {
    // Many clients say how they want to talk; there is only one way here.
    @Option(names = "--stdio")
    private boolean standardStreams;

    @Override
    public Exit run(Job job) {
        var out = job.out();
        // what a library may print must not get between the answers
        System.setOut(job.err());
        try {
            StreamServer.serve(job.around().in(), out, job.chosenLanguage());
            return Exit.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.FAILED;
        }
    }
}
