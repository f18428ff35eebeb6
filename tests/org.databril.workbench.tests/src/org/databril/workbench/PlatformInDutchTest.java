// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** The words in Dutch are found by the bundles of the platform they are for, and are words of theirs. */
class PlatformInDutchTest {
    private static final String DUTCH = "_nl.properties";
    private static final Pattern VALUE = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @ValueSource(strings = {"compare", "e4.ui.workbench.renderers.swt", "jface", "ltk.core.refactoring", "ltk.ui.refactoring", "search", "ui.editors",
            "ui.genericeditor", "ui.ide", "ui.navigator", "ui.navigator.resources", "ui.views", "ui.workbench", "ui.workbench.texteditor"})
    void theWordsInDutchAreWordsOfThePlatform(String name) throws IOException {
        var host = Platform.getBundle("org.eclipse." + name);
        var fragment = Stream.of(Platform.getFragments(host))
                .filter(bundle -> bundle.getSymbolicName().equals("org.databril.nl." + name)).findFirst().orElseThrow();

        for (String file : dutch(fragment)) {
            var english = words(host.getEntry(file.replace(DUTCH, ".properties")));
            var dutch = words(fragment.getEntry(file));
            var unknown = new TreeSet<>(dutch.stringPropertyNames());
            unknown.removeAll(english.stringPropertyNames());
            assertEquals(Set.of(), unknown, file);
            for (String word : dutch.stringPropertyNames()) {
                assertEquals(values(english.getProperty(word)), values(dutch.getProperty(word)), file + " " + word);
            }
        }
    }

    private static List<String> dutch(Bundle fragment) {
        return Collections.list(fragment.findEntries("/", "*" + DUTCH, true)).stream().map(URL::getPath).toList();
    }

    private static Properties words(URL file) throws IOException {
        var words = new Properties();
        try (var in = file.openStream()) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
