// SPDX-License-Identifier: EPL-2.0
/** How wide a text is in the shipped font and where its lines break, the same on every machine. */
package org.databril.diagram.text;
