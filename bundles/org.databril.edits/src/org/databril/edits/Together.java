// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.databril.dsl.edit.TextEdit;

/**
 * Several changes as one. None of them may change what another one does, such as another element each.
 *
 * @param edits what to do; where one of them cannot be done, none is
 */
public record Together(List<? extends Edit> edits) implements Edit {

    @Override
    public Outcome outcome() {
        Map<Path, List<TextEdit>> all = new TreeMap<>();
        for (Edit edit : edits) {
            switch (edit.outcome()) {
                case Outcome.Refused refused -> {
                    return refused;
                }
                case Outcome.Edits(var files) ->
                    files.forEach((file, some) -> all.computeIfAbsent(file, f -> new ArrayList<>()).addAll(some));
            }
        }
        all.values().forEach(some -> some.sort(Comparator.comparingInt(TextEdit::offset)));
        return new Outcome.Edits(all);
    }
}
