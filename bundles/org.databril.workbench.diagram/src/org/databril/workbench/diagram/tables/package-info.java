// SPDX-License-Identifier: EPL-2.0
/** Views that tell about what is selected in tables: impact, lineage, figures and the data lens. */
package org.databril.workbench.diagram.tables;
