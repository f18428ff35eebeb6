// SPDX-License-Identifier: EPL-2.0
/** Rules on the cost structure. */
package org.databril.analysis.rules.costs;
