// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.databril.dsl.Texts;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.junit.jupiter.api.Test;

class NamedFragmentsTest {
    @Test
    void everythingInAFileIsFoundByItsFragment() {
        var file = file(Texts.korenaar());
        int seen = 0;
        for (var all = file.getAllContents(); all.hasNext(); seen++) {
            var element = all.next();
            assertSame(element, file.getEObject(file.getURIFragment(element)));
        }
        assertTrue(seen > 50);
    }

    @Test
    void aFragmentIsMadeOfNames() {
        var file = file(Texts.korenaar());
        assertTrue(file.getEObject("Korenaar/Households") instanceof Segment);
        var shop = (Channel) file.getEObject("Korenaar/Shop");
        assertEquals("Korenaar/Shop/@reaches.1", file.getURIFragment(shop.getReaches().get(1)));
        assertEquals("Korenaar/Shop/@cost", file.getURIFragment(shop.getCost()));
        assertNull(file.getEObject("Korenaar/Nobody"));
        assertNull(file.getEObject("Korenaar/Shop/@reaches.7"));
        assertNull(file.getEObject("Korenaar/Shop/@reaches"));
    }

    @Test
    void anElementKeepsItsFragmentWhenSomethingIsWrittenAboveIt() {
        var file = file(Texts.korenaar());
        file.setText(file.text().replace("    source Till ", "    source Safe { paper }\n    source Till "));
        assertEquals("Till", ((Source) file.getEObject("KorenaarData/Till")).getName());
    }

    @Test
    void savingWritesTheTextWithTheChangeAndNothingElse() throws IOException {
        var file = file(Texts.korenaar());
        ((Source) file.getEObject("KorenaarData/Till")).setLabel("Cash desk");
        var out = new ByteArrayOutputStream();
        file.save(out, Map.of());
        assertEquals(Texts.korenaar().replace("source Till \"Till\"", "source Till \"Cash desk\""), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aTextWithASyntaxErrorIsNotSavedSinceSomethingOfItWouldBeLost() {
        var file = file(Texts.korenaar().replace("role payer, user", "role payer,, user"));
        assertThrows(IOException.class, () -> file.save(new ByteArrayOutputStream(), Map.of()));
    }

    private static BmcResource file(String text) {
        var project = Texts.project(text);
        return project.file(project.files().getFirst()).orElseThrow();
    }
}
