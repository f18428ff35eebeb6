// SPDX-License-Identifier: EPL-2.0
/** Several clients side by side: how far their data are, what they share, and what they define differently. */
package org.databril.analysis.portfolio;
