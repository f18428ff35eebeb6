// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

/** From whom projects get the texts of open documents. */
enum TextsFrom {
    /** From the server, to which its client says how documents change. */
    CLIENT,
    /** From somebody who shares the projects, without the server. */
    ELSEWHERE
}
