// SPDX-License-Identifier: EPL-2.0
/**
 * Tables of what canvases and landscapes say, such as which source holds what: what stands in a cell, what somebody who
 * types into it means, and the change of the texts that says so.
 */
package org.databril.matrix;
