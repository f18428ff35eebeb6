// SPDX-License-Identifier: EPL-2.0
/** Repairs findings in files, with the quick fixes that the editors offer too. */
package org.databril.cli.fix;
