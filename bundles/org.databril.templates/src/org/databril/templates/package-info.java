// SPDX-License-Identifier: EPL-2.0
/** Starter canvases that carry the guiding questions as comments, and rich examples of several trades. */
package org.databril.templates;
