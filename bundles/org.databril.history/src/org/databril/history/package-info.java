// SPDX-License-Identifier: EPL-2.0
/** Canvases in git: what was committed last, what changed since, commit, pull and push, each with a plain outcome. */
package org.databril.history;
