// SPDX-License-Identifier: EPL-2.0
/** Pictures as files: the wizard and what it starts. */
package org.databril.workbench.export;
