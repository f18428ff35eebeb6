// SPDX-License-Identifier: EPL-2.0
/** Changes of texts, open and closed: one step to undo in an open text, and one for all files together. */
package org.databril.workbench.change;
