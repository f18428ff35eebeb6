// SPDX-License-Identifier: EPL-2.0
/**
 * Texts for people, in English and Dutch: the nine blocks, their guiding questions, and the codes of findings and
 * structure errors with their messages and explanations.
 */
package org.databril.catalogue;
