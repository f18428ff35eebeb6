// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.ArrayList;
import java.util.Map;

import org.databril.dsl.problem.StructureCodes;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;

/** Tells canvases that are based on themselves, directly or through others. */
class BasedOnCheck implements StructureCheck<Canvas> {
    @Override
    public Class<Canvas> subject() {
        return Canvas.class;
    }

    @Override
    public void check(Canvas canvas, ProblemReport report) {
        var chain = new ArrayList<Canvas>();
        for (var at = canvas; at != null && !chain.contains(at); at = at.getBasedOn()) {
            chain.add(at);
        }
        if (chain.getLast().getBasedOn() == canvas) {
            chain.add(canvas);
            report.add(StructureCodes.BASED_ON_CYCLE, canvas, Map.of("cycle", chain.stream().map(Names::display).toList()));
        }
    }
}
