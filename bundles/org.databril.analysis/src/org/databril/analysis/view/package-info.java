// SPDX-License-Identifier: EPL-2.0
/** One read-only view of what canvases and landscapes say together, with the reading rules applied once for all who ask. */
package org.databril.analysis.view;
