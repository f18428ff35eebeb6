// SPDX-License-Identifier: EPL-2.0
/** How data gets from where it happens to what it tells, as a picture. */
package org.databril.diagram.linkage;
