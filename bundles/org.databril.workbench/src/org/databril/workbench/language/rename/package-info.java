// SPDX-License-Identifier: EPL-2.0
/** Gives an element another name wherever it is used: in place in one file, with a preview over several. */
package org.databril.workbench.language.rename;
