// SPDX-License-Identifier: EPL-2.0
/** The elements of all projects, and the way to the text of one. */
package org.databril.workbench.elements;
