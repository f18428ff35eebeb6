// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.List;
import java.util.Map;

import org.databril.dsl.parser.Mistake;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.problem.Word;
import org.databril.model.bmc.Document;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells where a text does not follow the grammar, and which of its values are none. */
class SyntaxCheck implements StructureCheck<Document> {
    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public void check(Document document, ProblemReport report) {
        for (INode words : report.file().getParseResult().getSyntaxErrors()) {
            var message = words.getSyntaxErrorMessage();
            var mistake = Mistake.of(message);
            if (mistake == null) {
                tellValue(words, message, report);
            } else {
                var place = report.file().place(mistake.offset(), mistake.length());
                report.add(StructureCodes.SYNTAX, null, place, Map.of("found", mistake.shown(), "expected", mistake.expected()));
            }
        }
    }

    private static void tellValue(INode words, SyntaxErrorMessage message, ProblemReport report) {
        var data = message.getIssueData();
        var arguments = data == null || data.length == 0 ? Map.of("value", NodeModelUtils.getTokenText(words))
                : data.length == 1 ? Map.of("value", data[0]) : Map.of("value", data[0], "expected", List.of(new Word(data[1])));
        var element = NodeModelUtils.findActualSemanticObjectFor(words);
        report.add(message.getIssueCode(), element, words, arguments);
    }
}
