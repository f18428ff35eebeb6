// SPDX-License-Identifier: EPL-2.0
/** Rules on opportunities. */
package org.databril.analysis.rules.opportunities;
