// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.databril.analysis.figures.FigureValue;
import org.databril.analysis.figures.Figures;
import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Block;
import org.databril.diagram.Lens;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.databril.workbench.check.CheckedProject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Shows in pictures what the analysis finds: how many findings stand on an element, how far a block is recorded. */
final class FindingsLens implements Lens {
    private static final String COVERAGE = "coverage";

    private final List<Finding> findings;
    private final List<FigureValue> coverage;

    FindingsLens(CheckedProject checked, Canvas canvas) {
        findings = checked.findings(canvas);
        coverage = Figures.standard().of(canvas, checked.business()).getFirst().of(COVERAGE, FigureValue.Part.BLOCK);
    }

    @Override
    public OptionalInt findings(Named element) {
        return OptionalInt.of((int) findings.stream().filter(finding -> EcoreUtil.isAncestor(element, finding.element())).count());
    }

    @Override
    public OptionalDouble coverage(Block block) {
        return coverage.stream().filter(value -> value.block() == block)
                .mapToDouble(value -> value.value().decimal().doubleValue()).findFirst();
    }
}
