// SPDX-License-Identifier: EPL-2.0
/** Folds the bodies of elements and long comments. */
package org.databril.workbench.language.folding;
