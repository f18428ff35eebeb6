// SPDX-License-Identifier: EPL-2.0
/** All places where an element is used, file by file, in the view of searches. */
package org.databril.workbench.language.references;
