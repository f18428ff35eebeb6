// SPDX-License-Identifier: EPL-2.0
package org.databril.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What other editors colour with is written from the grammar by releng/editors/colours.mjs. */
class ColoursTest {
    private static final Pattern KEYWORD = Pattern.compile("'(\\p{L}[\\p{L}-]*)'");

    @Test
    void everyWordOfTheLanguageIsColouredInOtherEditors() {
        String grammar = Repository.text("bundles/org.databril.dsl/src/org/databril/dsl/Bmc.xtext").replaceAll("//.*", "")
                .replaceAll("(?m)^terminal [^;]*;", "");
        Set<String> coloured = new HashSet<>(Arrays.asList(
                Repository.text("releng/editors/vscode/syntaxes/bmc.tmLanguage.json").split("[^\\p{L}-]+")));
        Set<String> missing = new TreeSet<>();
        KEYWORD.matcher(grammar).results().map(found -> found.group(1)).filter(word -> !coloured.contains(word)).forEach(missing::add);

        assertEquals(Set.of(), missing, "run node releng/editors/colours.mjs");
        assertTrue(coloured.contains("landscape"), "the colours know no words");
    }
}
