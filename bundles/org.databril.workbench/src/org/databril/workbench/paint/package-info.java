// SPDX-License-Identifier: EPL-2.0
/** Paints scenes of org.databril.diagram with SWT, for every view and editor that shows pictures. */
package org.databril.workbench.paint;
