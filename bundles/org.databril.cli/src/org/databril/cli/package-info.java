// SPDX-License-Identifier: EPL-2.0
/** The command line: from arguments and files to results on the standard output, messages and an exit code. */
package org.databril.cli;
