// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.Locale;
import org.databril.diagram.scene.Dash;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Flow;

/** How an edge is drawn, in the order of the legend. */
enum FlowStyle {

    AUTOMATIC(Ink.INK, 1.6, Dash.SOLID),
    UNSAID(Ink.INK, 0.9, Dash.SOLID),
    MANUAL(Ink.WARNING, 2.2, Dash.DOTS),
    WANTED(Ink.WANTED, 1.6, Dash.LONG),
    RECORDS(Ink.EDGE, 1, Dash.SOLID);

    private final Ink ink;
    private final double width;
    private final Dash dash;

    FlowStyle(Ink ink, double width, Dash dash) {
        this.ink = ink;
        this.width = width;
        this.dash = dash;
    }

    static FlowStyle of(Link link) {
        return link.flow().map(FlowStyle::of).orElse(RECORDS);
    }

    static FlowStyle of(Flow flow) {
        if (flow.getExistence() == Existence.WANTED) {
            return WANTED;
        }
        Automation mode = flow.getMode();
        return mode == Automation.MANUAL ? MANUAL : mode == Automation.AUTOMATIC ? AUTOMATIC : UNSAID;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Ink ink() {
        return ink;
    }

    Look look() {
        return new Look(Ink.NONE, ink, width, dash);
    }
}
