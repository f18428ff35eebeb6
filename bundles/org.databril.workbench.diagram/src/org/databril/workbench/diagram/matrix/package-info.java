// SPDX-License-Identifier: EPL-2.0
/** The page with matrices: tables of what canvases say, filled in by keyboard. */
package org.databril.workbench.diagram.matrix;
