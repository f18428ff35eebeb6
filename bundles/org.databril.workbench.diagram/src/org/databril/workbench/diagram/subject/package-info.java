// SPDX-License-Identifier: EPL-2.0
/** What is selected anywhere in the workbench, for views about it. */
package org.databril.workbench.diagram.subject;
