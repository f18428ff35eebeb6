// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.dsl.merge.Choice;
import org.databril.dsl.merge.Conflict;
import org.databril.dsl.merge.Conflicts;
import org.databril.dsl.problem.StructureCodes;
import org.databril.server.CanvasText;
import org.databril.server.text.Texts;

/** Leaves one version of lines that git could not merge, or both of them. */
final class MergeActions implements ActionSource {
    @Override
    public Stream<Action> actions(CanvasText text, Stretch stretch) {
        return Conflicts.of(text.text()).stream()
                .filter(conflict -> stretch.touches(conflict.offset(), conflict.end() - 1 - conflict.offset()))
                .flatMap(conflict -> Stream.of(Choice.values()).map(choice -> take(choice, conflict, text)));
    }

    private static Action take(Choice choice, Conflict conflict, CanvasText text) {
        var title = Texts.in(text.language()).say("action.take-" + choice.name().toLowerCase(Locale.ROOT));
        return new Action(title, StructureCodes.MERGE_CONFLICT, conflict.offset(),
                Map.of(text.file().path(), List.of(conflict.take(choice, text.text()))), false);
    }
}
