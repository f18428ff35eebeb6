// SPDX-License-Identifier: EPL-2.0
/** The kinds of matrices there are. */
package org.databril.matrix.kinds;
