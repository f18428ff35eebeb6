// SPDX-License-Identifier: EPL-2.0
/** Projects in memory, each once for all who work with it: the language server, the editors and the pictures. */
package org.databril.server.session;
