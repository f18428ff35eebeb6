// SPDX-License-Identifier: EPL-2.0
/** The language server: what editors ask of canvases, answered from the projects in memory. */
package org.databril.server;
