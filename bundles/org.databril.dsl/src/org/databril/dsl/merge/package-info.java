// SPDX-License-Identifier: EPL-2.0
/** The marks that git leaves in a text where it could not merge two versions, and how to choose between them. */
package org.databril.dsl.merge;
