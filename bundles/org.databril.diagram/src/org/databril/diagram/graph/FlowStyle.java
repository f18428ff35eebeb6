// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.Locale;
import org.databril.diagram.scene.Dash;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Flow;

/** How an edge is drawn, in the order of the legend. */
public enum FlowStyle {

    /** Data move by themselves. */
    AUTOMATIC(Ink.INK, 1.6, Dash.SOLID),
    /** Data move, and nobody says how. */
    UNSAID(Ink.INK, 0.9, Dash.SOLID),
    /** Somebody brings them. */
    MANUAL(Ink.WARNING, 2.2, Dash.DOTS),
    /** It does not exist yet. */
    WANTED(Ink.WANTED, 1.6, Dash.LONG),
    /** What is recorded, taken or told. */
    RECORDS(Ink.EDGE, 1, Dash.SOLID),
    /** What is needed. */
    NEED(Ink.EDGE, 1.2, Dash.MIXED),
    /** What falls away. */
    LOST(Ink.ALARM, 1.2, Dash.SHORT);

    private final Ink ink;
    private final double width;
    private final Dash dash;

    FlowStyle(Ink ink, double width, Dash dash) {
        this.ink = ink;
        this.width = width;
        this.dash = dash;
    }

    /** How the edge of a flow is drawn. */
    public static FlowStyle of(Flow flow) {
        if (flow.getExistence() == Existence.WANTED) {
            return WANTED;
        }
        Automation mode = flow.getMode();
        return mode == Automation.MANUAL ? MANUAL : mode == Automation.AUTOMATIC ? AUTOMATIC : UNSAID;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of the line and of what is written on it. */
    public Ink ink() {
        return ink;
    }

    /** The line. */
    public Look look() {
        return new Look(Ink.NONE, ink, width, dash);
    }
}
