// SPDX-License-Identifier: EPL-2.0
/** Changes of a canvas as the smallest change of its text: what an edit does not name stays byte for byte. */
package org.databril.dsl.edit;
