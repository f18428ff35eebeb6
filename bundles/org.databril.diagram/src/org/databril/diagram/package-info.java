// SPDX-License-Identifier: EPL-2.0
/** Pictures of a canvas: which there are, and what each is built from. */
package org.databril.diagram;
