// SPDX-License-Identifier: EPL-2.0
/** Elements as the symbols of a file and of all files. */
package org.databril.server.symbols;
