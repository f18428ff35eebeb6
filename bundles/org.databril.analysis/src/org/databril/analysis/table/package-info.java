// SPDX-License-Identifier: EPL-2.0
/** Impact, lineage, figures and the data lens as tables of plain values, each row with what it comes from. */
package org.databril.analysis.table;
