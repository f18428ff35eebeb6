// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/plugin", "/org/databril/workbench/messages"})
    void englishAndDutchSayTheSameThings(String file) throws IOException {
        Properties english = read(file + ".properties");
        Properties dutch = read(file + "_nl.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(dutch.keySet()));
        dutch.forEach((key, text) -> assertFalse(text.toString().isBlank(), key::toString));
    }

    @Test
    void everyMessageOfTheCodeHasAText() throws IOException {
        Set<String> fields = Stream.of(Messages.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(fields, new TreeSet<>(read("/org/databril/workbench/messages.properties").stringPropertyNames()));
    }

    @Test
    void everyTextThatThePluginNamesIsThere() throws IOException {
        Properties texts = read("/plugin.properties");
        try (var in = Messages.class.getResourceAsStream("/plugin.xml")) {
            Pattern.compile("\"%([^\"]+)\"").matcher(new String(in.readAllBytes())).results().map(match -> match.group(1))
                    .forEach(key -> assertFalse(texts.getProperty(key, "").isBlank(), key));
        }
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (var in = Messages.class.getResourceAsStream(file)) {
            texts.load(in);
        }
        return texts;
    }
}
