// SPDX-License-Identifier: EPL-2.0
/** Where data on an element come from and where they go, as a picture. */
package org.databril.diagram.lineage;
