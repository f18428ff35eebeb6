// SPDX-License-Identifier: EPL-2.0
/** Projects and opened folders, and how they are shown. */
package org.databril.workbench.projects;
