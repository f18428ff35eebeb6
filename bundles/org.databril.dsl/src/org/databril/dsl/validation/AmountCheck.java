// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.List;
import java.util.Map;

import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.problem.Word;
import org.databril.model.bmc.Amount;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells amounts below nothing: what is earned and what is paid are told apart by the statement, not by a sign. */
class AmountCheck implements StructureCheck<Amount> {
    @Override
    public Class<Amount> subject() {
        return Amount.class;
    }

    @Override
    public void check(Amount amount, ProblemReport report) {
        if (amount.getValue() != null && amount.getValue().signum() < 0) {
            var words = NodeModelUtils.findActualNodeFor(amount);
            report.add(StructureCodes.WRONG_VALUE, amount, words,
                    Map.of("value", NodeModelUtils.getTokenText(words), "expected", List.of(new Word("no-less-than-0"))));
        }
    }
}
