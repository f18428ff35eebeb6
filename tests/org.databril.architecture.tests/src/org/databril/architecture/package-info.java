// SPDX-License-Identifier: EPL-2.0
/** Reads the repository as files and tells where it leaves the way that ARCHITECTURE.md draws. */
package org.databril.architecture;
