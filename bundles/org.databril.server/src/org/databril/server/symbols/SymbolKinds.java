// SPDX-License-Identifier: EPL-2.0
package org.databril.server.symbols;

import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Source;
import org.eclipse.lsp4j.SymbolKind;

/** Which of the kinds of symbols that editors know, and have pictures for, comes nearest to an element. */
public final class SymbolKinds {
    private SymbolKinds() {
    }

    /** The kind of an element. */
    public static SymbolKind of(Named element) {
        return switch (element) {
            case Canvas canvas -> SymbolKind.Module;
            case Landscape landscape -> SymbolKind.Package;
            case Information information -> SymbolKind.Struct;
            case Attribute attribute -> SymbolKind.Field;
            case Source source -> SymbolKind.Object;
            case Flow flow -> SymbolKind.Event;
            case Kpi kpi -> SymbolKind.Number;
            case Dashboard dashboard -> SymbolKind.Array;
            case Opportunity opportunity -> SymbolKind.Key;
            case Promise promise -> SymbolKind.Property;
            default -> SymbolKind.Class;
        };
    }
}
