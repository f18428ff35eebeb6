// SPDX-License-Identifier: EPL-2.0
/** The workbench as a person meets it: started, clicked, typed into and looked at. */
package org.databril.workbench;
