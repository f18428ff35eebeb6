// SPDX-License-Identifier: EPL-2.0
/** The text of a canvas in the generic editor: colours, brackets, indentation, comments. */
package org.databril.workbench.text;
