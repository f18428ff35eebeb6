// SPDX-License-Identifier: EPL-2.0
/** What stands above elements in the text: how often they are used, and how many findings they have. */
package org.databril.server.lenses;
