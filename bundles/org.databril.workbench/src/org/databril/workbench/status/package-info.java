// SPDX-License-Identifier: EPL-2.0
/** What the status line says of the canvas being edited. */
package org.databril.workbench.status;
