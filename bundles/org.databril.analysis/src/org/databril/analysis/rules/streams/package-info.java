// SPDX-License-Identifier: EPL-2.0
/** Rules on revenue streams. */
package org.databril.analysis.rules.streams;
