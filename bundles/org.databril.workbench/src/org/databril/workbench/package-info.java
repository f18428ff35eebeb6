// SPDX-License-Identifier: EPL-2.0
/** The RCP application: perspective, editor, views and wizards on the text canvases. */
package org.databril.workbench;
