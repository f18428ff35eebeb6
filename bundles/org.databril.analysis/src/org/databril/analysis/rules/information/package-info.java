// SPDX-License-Identifier: EPL-2.0
/** Rules on information and where it is held. */
package org.databril.analysis.rules.information;
