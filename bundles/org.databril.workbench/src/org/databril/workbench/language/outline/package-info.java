// SPDX-License-Identifier: EPL-2.0
/** The elements of the text that is worked on, as a tree. */
package org.databril.workbench.language.outline;
