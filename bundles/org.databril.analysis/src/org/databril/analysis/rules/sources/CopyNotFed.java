// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import java.util.Optional;

import org.databril.analysis.view.FeedPath;

/** A source with copies that no path reaches from any master. */
public final class CopyNotFed extends CopyRule {
    @Override
    public String code() {
        return "copy-not-fed";
    }

    @Override
    boolean isFound(Optional<FeedPath> path) {
        return path.isEmpty();
    }
}
