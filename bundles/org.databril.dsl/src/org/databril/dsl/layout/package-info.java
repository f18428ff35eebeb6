// SPDX-License-Identifier: EPL-2.0
/** The standard layout of canvas texts: where lines end and how far they are indented; no word is ever changed. */
package org.databril.dsl.layout;
