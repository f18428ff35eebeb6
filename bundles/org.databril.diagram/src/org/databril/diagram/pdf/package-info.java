// SPDX-License-Identifier: EPL-2.0
/** Scenes as PDF. */
package org.databril.diagram.pdf;
