// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.interview;

import org.databril.catalogue.Question;

/**
 * A guiding question with what was answered.
 *
 * @param question the question
 * @param answer in the client's words; empty for an open one
 * @param root the name of the canvas or landscape that the answer stands in; empty for an open one
 */
public record Asked(Question question, String answer, String root) {

    /** Whether it is still to be answered. */
    public boolean isOpen() {
        return answer.isEmpty();
    }
}
