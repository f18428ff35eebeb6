// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.Map;

import org.databril.dsl.problem.StructureCodes;
import org.databril.model.bmc.Document;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells where a text does not follow the grammar. */
class SyntaxCheck implements StructureCheck<Document> {
    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public void check(Document document, ProblemReport report) {
        for (INode error : report.file().getParseResult().getSyntaxErrors()) {
            var element = NodeModelUtils.findActualSemanticObjectFor(error);
            report.add(StructureCodes.SYNTAX, element, error, Map.of());
        }
    }
}
