// SPDX-License-Identifier: EPL-2.0
/** Rules on KPIs. */
package org.databril.analysis.rules.kpis;
