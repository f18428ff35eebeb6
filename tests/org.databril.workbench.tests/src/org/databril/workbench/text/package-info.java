// SPDX-License-Identifier: EPL-2.0
/** What typing into a canvas does. */
package org.databril.workbench.text;
