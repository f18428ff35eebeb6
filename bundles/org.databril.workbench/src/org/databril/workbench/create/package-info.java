// SPDX-License-Identifier: EPL-2.0
/** New canvases from templates and examples. */
package org.databril.workbench.create;
