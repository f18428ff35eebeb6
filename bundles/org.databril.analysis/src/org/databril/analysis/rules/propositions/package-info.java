// SPDX-License-Identifier: EPL-2.0
/** Rules on value propositions. */
package org.databril.analysis.rules.propositions;
