// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.Collection;
import java.util.List;

import org.databril.analysis.view.Market;
import org.databril.matrix.Scope;
import org.databril.model.Names;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;
import org.databril.model.edit.ModelLabels;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * The journey: by which channels each segment is reached in each phase, as the matrix of the product has it. A phase is the literal of
 * the model's enumeration.
 */
public class JourneyServices {
    private static final String KIND = "journey";

    /** The five phases. */
    public List<EEnumLiteral> journeyPhases(Canvas canvas) {
        return Market.JOURNEY.stream().map(JourneyServices::literal).toList();
    }

    /** What a phase is called. */
    public String phaseTitle(EEnumLiteral phase) {
        return ModelLabels.value(phase.getInstance());
    }

    /** The phases in which some channel reaches a segment. */
    public Collection<EEnumLiteral> reachedPhases(Segment segment) {
        return Live.of(segment).business().market().phases(segment).stream().map(JourneyServices::literal).toList();
    }

    /** The channels that reach a segment in a phase, by name. */
    public String reachText(Segment segment, EObject phase) {
        return new Cells(KIND, Scope.root(segment)).text(Names.qualified(segment), column(phase));
    }

    /** Lets the channels that a text names, and no others, reach a segment in a phase. */
    public EObject reachBy(Segment segment, EObject phase, Object text) {
        new Cells(KIND, Scope.root(segment)).type(Names.qualified(segment), column(phase), text);
        return segment;
    }

    private static String column(EObject phase) {
        return ((EEnumLiteral) phase).getLiteral() + ".channels";
    }

    private static EEnumLiteral literal(Phase phase) {
        return BmcPackage.Literals.PHASE.getEEnumLiteral(phase.getValue());
    }
}
