// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.settings;

/**
 * The limits that findings compare with.
 *
 * @param personalDataSources in how many sources personal data of one information may be held
 */
public record Limits(int personalDataSources) {
    /** The limits of a project that sets none. */
    public static final Limits STANDARD = new Limits(3);
}
