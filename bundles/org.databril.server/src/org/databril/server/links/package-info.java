// SPDX-License-Identifier: EPL-2.0
/** Links in a text to pages about it. */
package org.databril.server.links;
