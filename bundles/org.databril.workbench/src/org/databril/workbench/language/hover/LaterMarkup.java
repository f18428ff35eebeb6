// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.hover;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A text that may still be on its way.
 *
 * @param answer the text, empty where there is nothing to say
 */
record LaterMarkup(CompletableFuture<Markup> answer) {
    /** The text, if it is there. */
    Optional<Markup> now() {
        return answer.isDone() && !answer.isCompletedExceptionally() ? Optional.of(answer.join()) : Optional.empty();
    }

    @Override
    public String toString() {
        return now().map(Markup::toString).orElse("");
    }
}
