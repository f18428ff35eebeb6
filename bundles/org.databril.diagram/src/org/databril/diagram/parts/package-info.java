// SPDX-License-Identifier: EPL-2.0
/** What pictures are made of: paragraphs, badges, icons, headings, legends. */
package org.databril.diagram.parts;
