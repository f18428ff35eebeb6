// SPDX-License-Identifier: EPL-2.0
/** What a change touches: where an attribute must be entered again, and what is lost without an element. */
package org.databril.analysis.impact;
