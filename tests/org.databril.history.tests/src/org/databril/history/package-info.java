// SPDX-License-Identifier: EPL-2.0
/** Tests with real repositories on the disk. */
package org.databril.history;
