// SPDX-License-Identifier: EPL-2.0
/** Reports of figures, impact, lineage, opportunities and portfolios. */
package org.databril.cli.analysis;
