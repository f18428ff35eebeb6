// SPDX-License-Identifier: EPL-2.0
/** What each word of a text is, for its colour. */
package org.databril.server.tokens;
