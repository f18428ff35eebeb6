// SPDX-License-Identifier: EPL-2.0
/** The guiding questions of a canvas: which are open, and how an answer comes into the text. */
package org.databril.analysis.interview;
