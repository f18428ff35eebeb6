// SPDX-License-Identifier: EPL-2.0
/**
 * The editor of canvases: their text and pictures of it that can be edited, as pages of one editor. There is one document,
 * one dirty state and one undo history: a picture changes nothing but the text.
 */
package org.databril.workbench.diagram;
