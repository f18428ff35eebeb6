// SPDX-License-Identifier: EPL-2.0
/** What is told of the element under the pointer. */
package org.databril.server.hover;
