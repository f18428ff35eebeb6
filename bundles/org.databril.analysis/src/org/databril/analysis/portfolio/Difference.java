// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import java.util.List;

import org.databril.model.bmc.Named;

/**
 * A KPI or an information of the same name that is defined differently in several places.
 *
 * @param kind {@code kpi} or {@code information}
 * @param name as it is written first
 * @param places the elements of that name
 * @param aspects in what they differ: {@code formula}, {@code unit}, {@code direction}, {@code attribute}, {@code personal-data}
 */
public record Difference(String kind, String name, List<Named> places, List<String> aspects) {
}
