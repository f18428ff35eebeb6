// SPDX-License-Identifier: EPL-2.0
/** Rules on customer relationships. */
package org.databril.analysis.rules.relationships;
