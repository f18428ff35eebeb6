// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PersonalDataExposedTest {
    private static final String CODE = "personal-data-exposed";

    private static List<String> elementsOf(String source) {
        return elements(CODE, "landscape Data { information Customer { attribute name personal  attribute since } "
                + source + "}");
    }

    @Test
    void aFileAPaperAndAnExternalSourceWithPersonalAttributesAreReported() {
        assertEquals(List.of("Data.Sheet", "Data.Cards", "Data.Bureau"), elementsOf("""
                source Sheet { file  holds Customer }
                source Cards { paper  holds Customer(name) }
                source Bureau { external  holds Customer }
                """));
    }

    @Test
    void otherKindsAndUnknownOnesAreNot() {
        assertEquals(List.of(), elementsOf("""
                source Site { application  holds Customer }
                source Ledger { administration  holds Customer }
                source Something { holds Customer }
                """));
    }

    @Test
    void aFileWithoutPersonalAttributesIsNot() {
        assertEquals(List.of(), elementsOf("source Sheet { file  holds Customer(since) }"));
    }
}
