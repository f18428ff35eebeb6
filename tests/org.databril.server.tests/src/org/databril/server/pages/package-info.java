// SPDX-License-Identifier: EPL-2.0
/** Tests of the links to pages. */
package org.databril.server.pages;
