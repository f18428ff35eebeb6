// SPDX-License-Identifier: EPL-2.0
/** Tests of what the server says. */
package org.databril.server.text;
