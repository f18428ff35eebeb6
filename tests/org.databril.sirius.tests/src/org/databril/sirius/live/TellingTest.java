// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.databril.dsl.BmcResourceFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TellingTest {
    private final Locale before = Locale.getDefault();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private Resource file(String text) throws IOException {
        var models = new ResourceSetImpl();
        models.getResourceFactoryRegistry().getExtensionToFactoryMap().put("bmc", new BmcResourceFactory());
        models.eAdapters().add(new Telling((IStatus status) -> told.add(status.getMessage())));
        var file = models.createResource(URI.createPlatformResourceURI("Bakery/the shop.bmc", true));
        file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return file;
    }

    @Test
    void aFileThatIsNotSavedIsToldOnceInTheLanguageOfTheProgram() throws IOException {
        var file = file("canvas C { segment S {{ role payer } }");
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"))) {
            told.clear();
            Locale.setDefault(language);
            file.getResourceSet().eAdapters().stream().filter(Telling.class::isInstance).forEach(one -> ((Telling) one).forget());
            for (int i = 0; i < 3; i++) {
                save(file);
            }
            assertEquals(1, told.size(), told::toString);
            assertEquals(language.equals(Locale.ENGLISH)
                    ? "the shop.bmc is not saved: it has syntax errors, and what cannot be read would be lost. Mend the text first."
                    : "the shop.bmc is niet bewaard: er staan schrijffouten in, en wat niet te lezen is zou verloren gaan. Verbeter eerst de tekst.",
                    told.getFirst());
        }
    }

    private static void save(Resource file) {
        try {
            file.save(new ByteArrayOutputStream(), Map.of());
            throw new AssertionError("saved");
        } catch (IOException e) {
            // what Sirius keeps to itself
        }
    }
}
