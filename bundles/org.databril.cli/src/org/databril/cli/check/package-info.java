// SPDX-License-Identifier: EPL-2.0
/** What {@code check} found, written as text, JSON or SARIF. */
package org.databril.cli.check;
