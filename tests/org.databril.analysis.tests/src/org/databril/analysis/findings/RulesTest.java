// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import static org.databril.analysis.Found.found;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.Written;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.catalogue.Entry;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {
    private static final List<String> CODES = Catalogue.standard().entries().stream()
            .filter(entry -> entry.kind() == CodeKind.FINDING).map(Entry::code).toList();

    @Test
    void everyFindingOfTheCatalogueHasARuleAndEveryRuleATextInTheCatalogue() {
        assertEquals(CODES.stream().sorted().toList(), Rules.standard().codes().stream().sorted().toList());
    }

    @Test
    void everyRuleIsNamedAfterItsCodeAndHasATestBesideIt() {
        for (Rule<?> rule : Rules.standard().all()) {
            var name = Arrays.stream(rule.code().split("-")).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(1)).collect(Collectors.joining());
            assertEquals(name, rule.getClass().getSimpleName());
            assertDoesNotThrow(() -> Class.forName(rule.getClass().getName() + "Test"), rule.code());
        }
    }

    @TestFactory
    Stream<DynamicTest> theExampleOfTheCatalogueIsReportedAndTheMendedOneIsNot() {
        return CODES.stream().map(code -> DynamicTest.dynamicTest(code, () -> {
            var entry = Catalogue.standard().entry(code);
            assertFalse(found(code, entry.reportedExample().orElseThrow()).isEmpty(), "the example to report");
            assertEquals(List.of(), found(code, entry.fineExample().orElseThrow()), "the example that is fine");
        }));
    }

    @TestFactory
    Stream<DynamicTest> theArgumentsOfAFindingAreThoseThatTheCatalogueKnows() {
        return CODES.stream().map(code -> DynamicTest.dynamicTest(code, () -> {
            var entry = Catalogue.standard().entry(code);
            for (Finding finding : found(code, entry.reportedExample().orElseThrow())) {
                finding.arguments().keySet().forEach(name -> assertTrue(entry.arguments().contains(name), name));
            }
        }));
    }

    @Test
    void rulesOfOthersAreAddedAndACodeIsTakenOnce() {
        var more = Rules.standard().with(List.of(new Odd(), new Odd()));

        assertEquals(Rules.standard().all().size() + 1, more.all().size());
    }

    @Test
    void aRuleThatFailsIsNamedWithTheElementItFailedOn() {
        var failure = assertThrows(IllegalStateException.class, () -> Analysis.with(Rules.of(List.of(new Odd())),
                Settings.STANDARD).run(Written.business("canvas Bakery")));

        assertTrue(failure.getMessage().startsWith("The rule odd failed on "), failure.getMessage());
    }

    /** A rule that does not work. */
    private static final class Odd implements Rule<Canvas> {
        @Override
        public String code() {
            return "odd";
        }

        @Override
        public Class<Canvas> element() {
            return Canvas.class;
        }

        @Override
        public void check(Canvas canvas, Business business, Findings findings) {
            throw new UnsupportedOperationException("odd");
        }
    }
}
