// SPDX-License-Identifier: EPL-2.0
/** The page with the linkage: how data get from where they happen to what they tell, to be drawn and changed. */
package org.databril.workbench.diagram.linkage;
