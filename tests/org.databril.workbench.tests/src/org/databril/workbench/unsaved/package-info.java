// SPDX-License-Identifier: EPL-2.0
/** Tests of what survives a crash. */
package org.databril.workbench.unsaved;
