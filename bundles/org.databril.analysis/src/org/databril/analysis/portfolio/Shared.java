// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import java.util.List;

/**
 * What several clients have: a data source or KPI that is called the same, or a vendor.
 *
 * @param kind {@code source}, {@code vendor} or {@code kpi}
 * @param name as it is written first
 * @param clients who has it, two or more
 */
public record Shared(String kind, String name, List<String> clients) {
}
