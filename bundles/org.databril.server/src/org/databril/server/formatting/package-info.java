// SPDX-License-Identifier: EPL-2.0
/** The standard layout, of a text or of some of its lines. */
package org.databril.server.formatting;
