// SPDX-License-Identifier: EPL-2.0
/** Ways to mend what is told about a canvas, at the place in the text and from the list of problems. */
package org.databril.workbench.language.fixes;
