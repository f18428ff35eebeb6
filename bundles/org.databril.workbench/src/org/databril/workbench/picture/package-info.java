// SPDX-License-Identifier: EPL-2.0
/** The view that shows the pictures of the canvas being edited. */
package org.databril.workbench.picture;
