// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.catalogue.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small canvases in the documentation of the codes say what they are meant to say. */
class CatalogueExamplesTest {

    static Stream<Entry> findings() {
        return Catalogue.standard().entries().stream().filter(entry -> entry.kind() == CodeKind.FINDING);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void theExamplesOfAFindingHaveNoErrors(Entry entry) {
        assertEquals(List.of(), Texts.codes(entry.reportedExample().orElseThrow()), entry.code());
        assertEquals(List.of(), Texts.codes(entry.fineExample().orElseThrow()), entry.code());
    }
}
