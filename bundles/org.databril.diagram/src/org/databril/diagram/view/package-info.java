// SPDX-License-Identifier: EPL-2.0
/** The model as pictures ask for it: what records an item, what measures it, what belongs to a canvas. */
package org.databril.diagram.view;
