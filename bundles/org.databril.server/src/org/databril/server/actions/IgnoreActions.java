// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.util.stream.Stream;

import org.databril.analysis.fixes.QuickFixes;
import org.databril.server.CanvasText;
import org.databril.server.text.Texts;

/** Leaves findings as they are, in writing; the reason is for people to fill in. */
final class IgnoreActions implements ActionSource {
    @Override
    public Stream<Action> actions(CanvasText text, Stretch stretch) {
        return FixActions.findings(text, stretch).map(finding -> FixActions.action(
                QuickFixes.standard().ignore(finding, Texts.in(text.language()).say("action.reason")), finding, text, false));
    }
}
