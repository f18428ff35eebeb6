// SPDX-License-Identifier: EPL-2.0
/** What is worth asking the client: rules, the findings they make, and how a run puts them together. */
package org.databril.analysis.findings;
