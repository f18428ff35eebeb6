// SPDX-License-Identifier: EPL-2.0
/** The page with the canvas: its blocks and items, and what can be done with them. */
package org.databril.workbench.diagram.canvas;
