// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

import org.databril.analysis.figures.CoverageFigure;
import org.databril.analysis.figures.FigureValue;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.interview.Interview;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Block;
import org.databril.catalogue.Severity;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;

/** What findings, figures and guiding questions tell of a canvas: the lens of every picture of the product. */
public final class AnalysisLens implements Lens {
    /** How many findings stand on an element, and how heavy the heaviest is. */
    private record Told(int findings, Severity heaviest) {
        Told and(Told other) {
            return new Told(findings + other.findings, heaviest.atLeast(other.heaviest) ? heaviest : other.heaviest);
        }
    }

    private final Business business;
    private final Map<EObject, Told> findings;
    private final Map<Block, Double> coverage = new EnumMap<>(Block.class);
    private final int openQuestions;

    /**
     * @param canvas the canvas to be drawn
     * @param business a view of it and all that it names
     * @param found the findings that count
     */
    public AnalysisLens(Canvas canvas, Business business, Collection<Finding> found) {
        this(canvas, business, told(found));
    }

    private AnalysisLens(Canvas canvas, Business business, Map<EObject, Told> findings) {
        this.business = business;
        this.findings = findings;
        for (FigureValue value : CoverageFigure.of(canvas, business)) {
            coverage.put(value.block(), value.value().decimal().doubleValue());
        }
        openQuestions = Interview.of(canvas).open().size();
    }

    /** The lenses of many canvases of one business: what they have in common is worked out once. */
    public static Function<Canvas, Lens> of(Business business, Collection<Finding> found) {
        var findings = told(found);
        return canvas -> new AnalysisLens(canvas, business, findings);
    }

    private static Map<EObject, Told> told(Collection<Finding> found) {
        var told = new HashMap<EObject, Told>();
        for (Finding finding : found) {
            for (EObject at = finding.element(); at != null; at = at.eContainer()) {
                told.merge(at, new Told(1, finding.severity()), Told::and);
            }
        }
        return told;
    }

    @Override
    public Optional<Business> business() {
        return Optional.of(business);
    }

    @Override
    public OptionalInt findings(Named element) {
        return OptionalInt.of(findings.containsKey(element) ? findings.get(element).findings() : 0);
    }

    @Override
    public Optional<Severity> severity(Named element) {
        return Optional.ofNullable(findings.get(element)).map(Told::heaviest);
    }

    @Override
    public OptionalDouble coverage(Block block) {
        var value = coverage.get(block);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public OptionalInt openQuestions() {
        return OptionalInt.of(openQuestions);
    }
}
