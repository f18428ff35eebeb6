// SPDX-License-Identifier: EPL-2.0
/** Content assist: what may stand at the cursor, and templates whose gaps are filled one after the other. */
package org.databril.workbench.language.assist;
