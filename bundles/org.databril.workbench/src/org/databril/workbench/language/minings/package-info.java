// SPDX-License-Identifier: EPL-2.0
/** Small grey words between the lines and in them: who uses an element, what an amount is per year. */
package org.databril.workbench.language.minings;
