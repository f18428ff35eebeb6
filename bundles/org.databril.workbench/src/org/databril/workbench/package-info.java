// SPDX-License-Identifier: EPL-2.0
/** The RCP application: perspective, menus and windows around the text canvases. */
package org.databril.workbench;
