// SPDX-License-Identifier: EPL-2.0
/** Colours names and values by what they mean, over the colours that words have by their letters. */
package org.databril.workbench.language.colours;
