// SPDX-License-Identifier: EPL-2.0
/** Another name for an element, in all files. */
package org.databril.server.rename;
