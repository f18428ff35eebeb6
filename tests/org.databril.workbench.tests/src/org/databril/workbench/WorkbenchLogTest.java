// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class WorkbenchLogTest {

    /** An entry or one of its parts, with severity warning (2) or error (4). */
    private static final Pattern TROUBLE = Pattern.compile("!(ENTRY|SUBENTRY \\d+) \\S+ [24] .*");

    @Test
    void theWorkbenchStartsWithoutAWarningOrErrorInItsLog() throws IOException {
        Path log = Platform.getLogFileLocation().toFile().toPath();

        List<String> trouble = Files.exists(log)
                ? Files.readAllLines(log).stream().filter(line -> TROUBLE.matcher(line).matches()).toList()
                : List.of();

        assertEquals(List.of(), trouble, "see " + log);
    }
}
