// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.Root;

/** Something found, before it is known what it would repair. */
record Chance(String kind, Root root, Opportunity opportunity) {
}
