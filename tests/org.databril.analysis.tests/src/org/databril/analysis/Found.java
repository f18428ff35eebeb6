// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis;

import java.util.List;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Language;

/** The findings of one code in the canvas texts of a test. */
public final class Found {
    private Found() {
    }

    /** The findings that count, in order. */
    public static List<Finding> found(String code, String... texts) {
        return in(Written.business(texts), code);
    }

    /** The qualified names of the elements that findings of a code stand on. */
    public static List<String> elements(String code, String... texts) {
        return found(code, texts).stream().map(Finding::elementName).toList();
    }

    /** What the findings of a code say, in English and without the question. */
    public static List<String> messages(String code, String... texts) {
        return found(code, texts).stream()
                .map(f -> Catalogue.standard().entry(code).statement(Language.EN, f.arguments()))
                .toList();
    }

    /** The findings of a code in a business, those that count. */
    public static List<Finding> in(Business business, String code) {
        return Analysis.with(Settings.STANDARD).run(business).reported().stream().filter(f -> f.code().equals(code))
                .toList();
    }
}
