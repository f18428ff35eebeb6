// SPDX-License-Identifier: EPL-2.0
/** Where elements are declared and mentioned. */
package org.databril.server.elements;
