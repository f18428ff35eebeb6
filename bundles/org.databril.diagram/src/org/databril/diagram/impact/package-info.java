// SPDX-License-Identifier: EPL-2.0
/** What a change of an attribute, or the loss of an element, does, as a picture. */
package org.databril.diagram.impact;
