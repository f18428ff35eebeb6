// SPDX-License-Identifier: EPL-2.0
/** The words in which figures, impact, lineage and the rest are told to people, in English and Dutch. */
package org.databril.analysis.text;
