// SPDX-License-Identifier: EPL-2.0
/** From a name to what it means. */
package org.databril.server.definition;
