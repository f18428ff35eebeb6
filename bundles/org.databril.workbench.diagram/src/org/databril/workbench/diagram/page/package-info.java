// SPDX-License-Identifier: EPL-2.0
/** What pages with pictures have in common: drawing in the background, and what they ask and tell. */
package org.databril.workbench.diagram.page;
