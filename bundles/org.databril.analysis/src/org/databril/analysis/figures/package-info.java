// SPDX-License-Identifier: EPL-2.0
/** What a canvas says in numbers: revenue, cost, return, efficiency and coverage, exact and explained (domain.md, "Figures"). */
package org.databril.analysis.figures;
