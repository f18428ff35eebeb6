// SPDX-License-Identifier: EPL-2.0
/**
 * The language server as the workbench talks to it: started in this process, told of every change of an open text, and
 * asked without ever making the user interface wait. The folders below have one adapter per place of the platform.
 */
package org.databril.workbench.language;
