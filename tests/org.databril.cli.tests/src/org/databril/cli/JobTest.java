// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {
    @ParameterizedTest
    @CsvSource({"true, xterm, false, true", "false, xterm, false, false", "true, dumb, false, false", "true, xterm, true, false"})
    void progressIsForSomebodyWhoLooksOnATerminalThatCanClearALine(boolean terminal, String kind, boolean quiet, boolean shown) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        var options = new CommonOptions();
        options.quiet = quiet;

        var job = new Job(new Surroundings(Path.of("").toAbsolutePath(), new ByteArrayInputStream(new byte[0]), nowhere, nowhere,
                false, terminal, 80, Map.of("TERM", kind), () -> { }), options);

        assertEquals(shown, job.showsProgress());
    }
}
