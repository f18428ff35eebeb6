// SPDX-License-Identifier: EPL-2.0
/** Pictures on paper. */
package org.databril.workbench.diagram.print;
