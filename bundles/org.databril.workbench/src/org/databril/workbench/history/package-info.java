// SPDX-License-Identifier: EPL-2.0
/** Canvases in git, for people: changed lines at the margin, commit, pull and push in plain words. */
package org.databril.workbench.history;
