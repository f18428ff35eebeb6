// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.util.stream.Stream;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.fixes.Fix;
import org.databril.analysis.fixes.QuickFixes;
import org.databril.server.CanvasText;

/** Repairs findings. */
final class FixActions implements ActionSource {
    @Override
    public Stream<Action> actions(CanvasText text, Stretch stretch) {
        return findings(text, stretch).flatMap(finding -> {
            var fixes = QuickFixes.standard().of(finding, text.project().business());
            return fixes.stream().map(fix -> action(fix, finding, text, fixes.size() == 1));
        });
    }

    /** The findings that are told in a stretch of a text; none while the text does not follow the grammar. */
    static Stream<Finding> findings(CanvasText text, Stretch stretch) {
        if (!text.file().isWellFormed()) {
            return Stream.empty();
        }
        return text.file().document().stream().flatMap(document -> document.getRoots().stream())
                .flatMap(root -> text.project().findings(root).stream()).filter(finding -> {
                    var place = text.file().place(finding.element());
                    return stretch.touches(place.offset(), place.length());
                });
    }

    static Action action(Fix fix, Finding finding, CanvasText text, boolean preferred) {
        return new Action(fix.title().text(text.language()), finding.code(), text.file().place(finding.element()).offset(),
                fix.edits(), preferred);
    }
}
