// SPDX-License-Identifier: EPL-2.0
/** What can be typed at a place: words with templates, references, values; independent of any client. */
package org.databril.server.completion;
