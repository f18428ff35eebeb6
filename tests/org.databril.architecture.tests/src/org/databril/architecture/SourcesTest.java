// SPDX-License-Identifier: EPL-2.0
package org.databril.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int LONGEST_FILE = 400;

    @Test
    void everyJavaFileNamesItsLicence() {
        assertEquals(List.of(), javaFiles(text -> !text.startsWith("// SPDX-License-Identifier: EPL-2.0\n")));
    }

    @Test
    void noJavaFileIsLongerThanFourHundredLines() {
        assertEquals(List.of(), javaFiles(text -> text.lines().count() > LONGEST_FILE));
    }

    @Test
    void noTestIsSwitchedOff() {
        String disabled = "@Disa" + "bled";

        assertEquals(List.of(), javaFiles(text -> text.contains(disabled)));
    }

    private static List<Path> javaFiles(Predicate<String> suspicious) {
        return Repository.javaFiles().filter(file -> suspicious.test(Repository.text(file)))
                .map(Repository.ROOT::relativize).toList();
    }
}
