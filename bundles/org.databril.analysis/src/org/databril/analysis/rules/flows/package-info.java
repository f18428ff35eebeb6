// SPDX-License-Identifier: EPL-2.0
/** Rules on data flows. */
package org.databril.analysis.rules.flows;
