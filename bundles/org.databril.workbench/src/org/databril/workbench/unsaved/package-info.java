// SPDX-License-Identifier: EPL-2.0
/** What was typed and not saved survives a crash: it is kept aside and offered at the next start. */
package org.databril.workbench.unsaved;
