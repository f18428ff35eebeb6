// SPDX-License-Identifier: EPL-2.0
/** Where the element at the cursor occurs in the text. */
package org.databril.server.highlights;
