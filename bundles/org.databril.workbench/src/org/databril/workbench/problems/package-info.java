// SPDX-License-Identifier: EPL-2.0
/** The list of problems of all saved canvases. */
package org.databril.workbench.problems;
