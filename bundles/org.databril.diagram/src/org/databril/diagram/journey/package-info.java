// SPDX-License-Identifier: EPL-2.0
/** The customer journey: which channels reach whom in which phase, and what is recorded on the way. */
package org.databril.diagram.journey;
