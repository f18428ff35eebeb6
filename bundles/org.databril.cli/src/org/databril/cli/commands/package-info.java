// SPDX-License-Identifier: EPL-2.0
/** The commands, a class each. */
package org.databril.cli.commands;
