// SPDX-License-Identifier: EPL-2.0
/** What is painted on the screen is what is exported. */
package org.databril.workbench.paint;
