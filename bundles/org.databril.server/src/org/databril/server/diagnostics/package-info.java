// SPDX-License-Identifier: EPL-2.0
/** What is to be told about files, told to a client of the protocol. */
package org.databril.server.diagnostics;
