// SPDX-License-Identifier: EPL-2.0
/** Scenes as SVG. */
package org.databril.diagram.svg;
