// SPDX-License-Identifier: EPL-2.0
/** Problems of canvases: in saved files as markers, in texts being typed as annotations. */
package org.databril.workbench.check;
