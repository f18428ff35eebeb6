// SPDX-License-Identifier: EPL-2.0
/** Rules on customer segments. */
package org.databril.analysis.rules.segments;
