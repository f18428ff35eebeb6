// SPDX-License-Identifier: EPL-2.0
/** Chances that a model shows and does not name yet, ranked by what they would repair. */
package org.databril.analysis.opportunities;
