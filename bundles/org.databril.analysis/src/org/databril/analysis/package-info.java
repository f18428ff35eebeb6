// SPDX-License-Identifier: EPL-2.0
/** Findings, figures, impact and lineage of canvases and landscapes, without user interface and without OSGi. */
package org.databril.analysis;
