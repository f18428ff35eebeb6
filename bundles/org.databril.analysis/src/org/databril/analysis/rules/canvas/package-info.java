// SPDX-License-Identifier: EPL-2.0
/** Rules on a canvas or landscape as a whole. */
package org.databril.analysis.rules.canvas;
