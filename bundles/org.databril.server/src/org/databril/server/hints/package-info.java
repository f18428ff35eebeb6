// SPDX-License-Identifier: EPL-2.0
/** What is shown between the words of a text although nobody wrote it, because it follows from what is there. */
package org.databril.server.hints;
