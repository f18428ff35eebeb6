// SPDX-License-Identifier: EPL-2.0
/** From a word to what it stands for: with Ctrl and a click, with F3, and from the links in a hover. */
package org.databril.workbench.language.links;
