// SPDX-License-Identifier: EPL-2.0
/** Marks all places of what the cursor is on. */
package org.databril.workbench.language.marks;
