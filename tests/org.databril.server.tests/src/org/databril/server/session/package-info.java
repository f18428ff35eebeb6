// SPDX-License-Identifier: EPL-2.0
/** Tests of projects in memory. */
package org.databril.server.session;
