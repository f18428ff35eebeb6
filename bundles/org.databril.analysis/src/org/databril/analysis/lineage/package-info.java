// SPDX-License-Identifier: EPL-2.0
/** Where data come from and where they go: the lineage of sources, attributes, KPIs and items, and how fresh a KPI can be. */
package org.databril.analysis.lineage;
