// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.check;

import java.util.Locale;

import org.databril.cli.Job;
import org.databril.cli.Style;

/** The forms in which {@code check} reports. */
public enum CheckReport {
    /** For people. */
    TEXT,
    /** For scripts; the shape is a contract. */
    JSON,
    /** SARIF 2.1.0, for code hosts and editors. */
    SARIF;

    /**
     * The report.
     *
     * @param style how a text is dressed up
     * @param width the columns there are for a text
     */
    public String of(Checked checked, Job job, Style style, int width) {
        return switch (this) {
            case TEXT -> new TextReport(checked, job, style, width).text();
            case JSON -> JsonReport.of(checked, job);
            case SARIF -> new SarifReport(checked, job).text();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
