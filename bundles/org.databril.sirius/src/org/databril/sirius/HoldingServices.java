// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.Collection;

import org.databril.diagram.view.Recordings;
import org.databril.matrix.Scope;
import org.databril.model.Names;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EObject;

/** What each source holds of each information, as the matrix of the product has it. */
public class HoldingServices {
    private static final String KIND = "holdings";

    /** The information that a source holds something of. */
    public Collection<Information> informationHeld(Source source) {
        return source.getHoldings().stream().flatMap(holding -> holding.getParts().stream()).map(InformationPart::getInformation)
                .filter(Recordings::resolved).distinct().toList();
    }

    /** How a source holds an information. */
    public String holdingText(Source source, EObject information) {
        return new Cells(KIND, Scope.root(source)).text(Names.qualified(source), Names.qualified((Named) information));
    }

    /** Lets a source hold an information as a text says; an empty one for not at all. */
    public EObject holdAs(Source source, EObject information, Object text) {
        new Cells(KIND, Scope.root(source)).type(Names.qualified(source), Names.qualified((Named) information), text);
        return source;
    }
}
