// SPDX-License-Identifier: EPL-2.0
/** Lays out a text. */
package org.databril.workbench.language.format;
