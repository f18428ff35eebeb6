// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.Map;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.catalogue.Entry;
import org.databril.dsl.problem.StructureCodes;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Ignore;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells ignores of findings that do not exist. What is wrong with the structure cannot be ignored. */
class IgnoreCheck implements StructureCheck<Ignore> {
    @Override
    public Class<Ignore> subject() {
        return Ignore.class;
    }

    @Override
    public void check(Ignore ignore, ProblemReport report) {
        var code = ignore.getCode();
        if (code != null && Catalogue.standard().find(code).filter(IgnoreCheck::isFinding).isEmpty()) {
            var findings = Catalogue.standard().entries().stream().filter(IgnoreCheck::isFinding).map(Entry::code);
            var words = NodeModelUtils.findNodesForFeature(ignore, BmcPackage.Literals.IGNORE__CODE).getFirst();
            report.add(StructureCodes.UNKNOWN_FINDING, ignore, words,
                    Map.of("code", code, "nearest", NearestNames.among(code, findings)));
        }
    }

    private static boolean isFinding(Entry entry) {
        return entry.kind() == CodeKind.FINDING;
    }
}
