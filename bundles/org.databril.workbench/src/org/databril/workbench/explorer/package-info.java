// SPDX-License-Identifier: EPL-2.0
/** What canvas files hold, below them among the projects. */
package org.databril.workbench.explorer;
