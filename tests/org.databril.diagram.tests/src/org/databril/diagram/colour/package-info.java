// SPDX-License-Identifier: EPL-2.0
/** Tests of coloured pictures. */
package org.databril.diagram.colour;
