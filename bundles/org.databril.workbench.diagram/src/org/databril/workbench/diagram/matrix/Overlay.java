// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.matrix.Entry;

/** What was typed into cells and does not stand in the text: not yet, or not at all. */
final class Overlay {
    /** A text that was typed; the reason is null as long as nothing speaks against it. */
    record Typed(String text, String reason) {
        boolean isRefused() {
            return reason != null;
        }
    }

    private final Map<List<String>, Typed> typed = new HashMap<>();

    /** What was typed into a cell. */
    Optional<Typed> at(String row, String column) {
        return Optional.ofNullable(typed.get(List.of(row, column)));
    }

    /** Shows what is on its way into the text. */
    void await(Collection<Entry> entries) {
        entries.forEach(entry -> typed.put(key(entry), new Typed(entry.text().strip(), null)));
    }

    /** Keeps what was refused, so that it can be put right. */
    void refuse(Entry entry, String reason) {
        typed.put(key(entry), new Typed(entry.text().strip(), reason));
    }

    /** Shows what the text says again, where nothing was refused. */
    void settle() {
        typed.values().removeIf(one -> !one.isRefused());
    }

    /** Forgets what was refused too. */
    void clear() {
        typed.clear();
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    private static List<String> key(Entry entry) {
        return List.of(entry.row(), entry.column());
    }
}
