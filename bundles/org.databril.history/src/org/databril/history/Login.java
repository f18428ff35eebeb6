// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

/**
 * How a person shows a remote who they are.
 *
 * @param user the name there
 * @param secret the password or token; never written anywhere
 */
public record Login(String user, String secret) {
    /** Without the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "Login of " + user;
    }
}
