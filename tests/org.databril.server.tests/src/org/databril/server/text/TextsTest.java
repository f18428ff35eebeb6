// SPDX-License-Identifier: EPL-2.0
package org.databril.server.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Properties;
import java.util.TreeSet;

import org.databril.catalogue.Language;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void englishAndDutchSayTheSameThings() throws IOException {
        assertEquals(new TreeSet<>(read("texts.properties").stringPropertyNames()),
                new TreeSet<>(read("texts_nl.properties").stringPropertyNames()));
    }

    @Test
    void namesStandInSentencesAsTheyAre() {
        assertEquals("Used by it's {0}", Texts.in(Language.EN).say("hover.used-by", "it's {0}"));
        assertEquals("Gebruikt door Till", Texts.in(Language.NL).say("hover.used-by", "Till"));
    }

    private static Properties read(String file) throws IOException {
        var texts = new Properties();
        try (var in = Texts.class.getResourceAsStream(file)) {
            texts.load(in);
        }
        return texts;
    }
}
