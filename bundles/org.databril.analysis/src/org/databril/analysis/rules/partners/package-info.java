// SPDX-License-Identifier: EPL-2.0
/** Rules on key partners. */
package org.databril.analysis.rules.partners;
