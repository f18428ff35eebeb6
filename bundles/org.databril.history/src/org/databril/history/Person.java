// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

/**
 * Who commits.
 *
 * @param name not blank
 * @param mail an e-mail address, not blank
 */
public record Person(String name, String mail) {
}
