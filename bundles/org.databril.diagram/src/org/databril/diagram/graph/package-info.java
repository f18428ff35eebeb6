// SPDX-License-Identifier: EPL-2.0
/** Pictures of places and what leads from one to the other: the one notation of linkage, impact and lineage. */
package org.databril.diagram.graph;
