// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.problem.StructureCodes;
import org.databril.server.CanvasText;
import org.databril.server.text.Texts;

/** Replaces a name that means nothing with one that is like it. */
final class NearestNameActions implements ActionSource {
    @Override
    public Stream<Action> actions(CanvasText text, Stretch stretch) {
        return unresolved(text, stretch).flatMap(problem -> nearest(problem).stream().map(name -> replace(problem, name, text)));
    }

    /** The names in a stretch of a text that mean nothing. */
    static Stream<Problem> unresolved(CanvasText text, Stretch stretch) {
        return text.project().project().problems(text.file().path()).stream()
                .filter(p -> p.code().equals(StructureCodes.UNRESOLVED) && stretch.touches(p.offset(), p.length()));
    }

    private static List<String> nearest(Problem problem) {
        return problem.arguments().get("nearest") instanceof Collection<?> names ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Action replace(Problem problem, String name, CanvasText text) {
        var title = Texts.in(text.language()).say("action.replace", problem.arguments().get("name"), name);
        return new Action(title, problem.code(), problem.offset(),
                Map.of(problem.path(), List.of(new TextEdit(problem.offset(), problem.length(), name))), nearest(problem).size() == 1);
    }
}
