// SPDX-License-Identifier: EPL-2.0
/** Rules on data sources. */
package org.databril.analysis.rules.sources;
