// SPDX-License-Identifier: EPL-2.0
/** What a person prefers: languages, theme, colours, and how much findings matter in a project. */
package org.databril.workbench.preferences;
