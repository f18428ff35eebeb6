// SPDX-License-Identifier: EPL-2.0
/** The business model canvas as a picture. */
package org.databril.diagram.canvas;
