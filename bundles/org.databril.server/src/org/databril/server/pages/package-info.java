// SPDX-License-Identifier: EPL-2.0
/** The pages about codes, and the links to them. */
package org.databril.server.pages;
