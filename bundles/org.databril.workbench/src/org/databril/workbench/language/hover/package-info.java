// SPDX-License-Identifier: EPL-2.0
/** What a word at the mouse or cursor means, with links to what it is about. */
package org.databril.workbench.language.hover;
