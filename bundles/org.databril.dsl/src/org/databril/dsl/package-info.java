// SPDX-License-Identifier: EPL-2.0
/** The canvas language: from the text of <code>.bmc</code> files to a linked, checked model, and back to text in the standard layout. */
package org.databril.dsl;
