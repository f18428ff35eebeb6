// SPDX-License-Identifier: EPL-2.0
/** Pictures coloured by what their elements have to do with: segments, findings, KPIs. */
package org.databril.diagram.colour;
