// SPDX-License-Identifier: EPL-2.0
/** Text on terminals: how wide characters are, where lines break, and lines of source with carets under them. */
package org.databril.cli.text;
