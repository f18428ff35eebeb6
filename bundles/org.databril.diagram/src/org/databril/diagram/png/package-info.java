// SPDX-License-Identifier: EPL-2.0
/** Scenes as PNG. */
package org.databril.diagram.png;
