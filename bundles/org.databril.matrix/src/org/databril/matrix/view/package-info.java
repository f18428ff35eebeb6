// SPDX-License-Identifier: EPL-2.0
/** How a matrix is looked at and typed in, without a display: sorted, filtered, copied, completed. */
package org.databril.matrix.view;
