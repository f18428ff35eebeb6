// SPDX-License-Identifier: EPL-2.0
/** Two versions of a text side by side, with what differs. */
package org.databril.workbench.compare;
