// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;

/**
 * Why an item has its badges.
 *
 * @param sources what people call the sources that record it
 * @param kpis the KPIs that measure it, with their values and targets
 * @param findings the messages of the findings on it
 */
record Reasons(List<String> sources, List<String> kpis, List<String> findings) {
    /** What a badge stands for, in lines; empty for one that stands for nothing. */
    List<String> of(String badge) {
        return switch (badge) {
            case "sources" -> sources;
            case "questions" -> findings;
            default -> badge.startsWith("state ") ? kpis : List.of();
        };
    }
}
