// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import java.util.Optional;

import org.databril.analysis.view.FeedPath;

/** A source with copies that are fed, but by no path from a master without a manual flow in it. */
public final class CopyFedByHand extends CopyRule {
    @Override
    public String code() {
        return "copy-fed-by-hand";
    }

    @Override
    boolean isFound(Optional<FeedPath> path) {
        // The best path is one by hand only where there is no other.
        return path.isPresent() && path.get().isByHand();
    }
}
