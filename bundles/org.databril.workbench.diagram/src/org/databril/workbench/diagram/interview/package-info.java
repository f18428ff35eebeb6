// SPDX-License-Identifier: EPL-2.0
/** The view with the guiding questions, answered into the text. */
package org.databril.workbench.diagram.interview;
