// SPDX-License-Identifier: EPL-2.0
/** Names that are found in other projects only, and the editors that are opened from them: to be read, not changed. */
package org.databril.workbench.elsewhere;
