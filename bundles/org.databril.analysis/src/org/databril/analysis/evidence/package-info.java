// SPDX-License-Identifier: EPL-2.0
/** Whether a promise can be shown to be kept: the chain from promise to information, and where it first breaks. */
package org.databril.analysis.evidence;
