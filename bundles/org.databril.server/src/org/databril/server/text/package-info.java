// SPDX-License-Identifier: EPL-2.0
/** What the server says to people of its own, in English and Dutch. */
package org.databril.server.text;
