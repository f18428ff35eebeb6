// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class WorkbenchLogTest {

    /** An entry or one of its parts, with severity warning (2) or error (4). */
    private static final Pattern TROUBLE = Pattern.compile("!(ENTRY|SUBENTRY \\d+) \\S+ [24] .*");

    /** What the platform says of a page of its own for programming, where another test opened the preferences before. */
    private static final String CONSOLE = "!MESSAGE Invalid preference category path: org.eclipse.debug.ui.";

    @Test
    void theWorkbenchStartsWithoutAWarningOrErrorInItsLog() throws IOException {
        Path log = Platform.getLogFileLocation().toFile().toPath();

        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        List<String> trouble = IntStream.range(0, lines.size()).filter(i -> TROUBLE.matcher(lines.get(i)).matches())
                .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).startsWith(CONSOLE)).mapToObj(lines::get).toList();

        assertEquals(List.of(), trouble, "see " + log);
    }
}
