// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.databril.analysis.Written;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.settings.SettingsFile;
import org.junit.jupiter.api.Test;

class PersonalDataSpreadTest {
    private static final String CODE = "personal-data-spread";

    private static String sources(int count, String holds) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "source S" + i + " { holds " + holds + " } ")
                .collect(Collectors.joining());
    }

    private static String landscape(String sources) {
        return "landscape Data { information Customer { attribute name personal  attribute mail personal  attribute since } "
                + sources + "}";
    }

    @Test
    void personalAttributesInMoreThanThreeSourcesAreReportedOnTheInformation() {
        assertEquals(List.of("Data.Customer"), elements(CODE, landscape(sources(4, "Customer"))));
        assertEquals(List.of(), elements(CODE, landscape(sources(3, "Customer"))));
    }

    @Test
    void theSourcesOfAllPersonalAttributesCountTogether() {
        assertEquals(List.of("Data.Customer"), elements(CODE,
                landscape(sources(3, "Customer(name)") + "source Mailing { holds Customer(mail) }")));
    }

    @Test
    void attributesThatAreNotPersonalDoNotCount() {
        assertEquals(List.of(), elements(CODE, landscape(sources(9, "Customer(since)"))));
    }

    @Test
    void theNumberIsASetting() {
        var business = Written.business(landscape(sources(3, "Customer")));
        var strict = SettingsFile.parse(Path.of("/databril.toml"), "limits.personal-data-sources = 2").settings();

        var found = Analysis.with(strict).run(business).reported().stream().filter(f -> f.code().equals(CODE)).toList();

        assertEquals(1, found.size());
        assertEquals(2, found.getFirst().arguments().get("limit"));
    }
}
