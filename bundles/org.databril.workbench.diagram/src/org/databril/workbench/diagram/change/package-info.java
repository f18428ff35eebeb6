// SPDX-License-Identifier: EPL-2.0
/** Changes of the model on their way into the documents of the workbench. */
package org.databril.workbench.diagram.change;
