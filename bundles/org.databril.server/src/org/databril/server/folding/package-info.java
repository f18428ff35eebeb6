// SPDX-License-Identifier: EPL-2.0
/** Which lines can be folded away. */
package org.databril.server.folding;
