// SPDX-License-Identifier: EPL-2.0
/** The welcome of the first start: three ways to begin. */
package org.databril.workbench.welcome;
