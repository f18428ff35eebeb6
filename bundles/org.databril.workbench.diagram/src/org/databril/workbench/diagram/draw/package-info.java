// SPDX-License-Identifier: EPL-2.0
/** Scenes on Draw2d: figures that paint what the exported picture shows, at the same places. */
package org.databril.workbench.diagram.draw;
