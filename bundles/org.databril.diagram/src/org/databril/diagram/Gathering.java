// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture of places draws as one node. */
public enum Gathering {

    /** The items of a block, where there would be more nodes than can be taken in. */
    FEW,
    /** Nothing: each place is a node of its own. */
    NONE,
    /** Sources and KPIs of one owner, and the items of a block. */
    OWNER,
    /** Sources of one kind, all KPIs, and the items of a block. */
    KIND;

    /** The word for it on the command line, such as {@code owner}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word. */
    public static Optional<Gathering> byId(String id) {
        return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
