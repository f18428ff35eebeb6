// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.Locale;

/**
 * What an element loses when another is taken away. Where a finding would then be reported on it, the code is that of the
 * finding.
 */
public enum Loss {
    /** A stream is recorded nowhere. */
    STREAM_UNRECORDED,
    /** A cost is recorded nowhere. */
    COST_UNRECORDED,
    /** A segment's purchases are recorded nowhere. */
    SEGMENT_PURCHASES_UNRECORDED,
    /** In a phase of a channel nothing is recorded any more. */
    CHANNEL_PHASE_UNRECORDED,
    /** In a relationship nothing is recorded any more. */
    RELATIONSHIP_UNRECORDED,
    /** Nothing records an information any more. */
    INFORMATION_UNRECORDED,
    /** No source holds an attribute or information. */
    INFORMATION_UNHELD,
    /** A KPI has no source; it falls away. */
    KPI_WITHOUT_SOURCE,
    /** A dashboard has nothing to show. */
    DASHBOARD_EMPTY,
    /** No KPI measures a promise or proposition. */
    PROPOSITION_UNMEASURED,
    /** Nothing monitors or measures a resource. */
    RESOURCE_UNMONITORED,
    /** Nothing monitors or measures an activity. */
    ACTIVITY_UNMONITORED,
    /** No KPI measures a partner. */
    PARTNER_UNMEASURED,
    /** No KPI measures an item of another block. */
    ITEM_UNMEASURED,
    /** Nobody supplies a resource; it falls away. */
    RESOURCE_UNSUPPLIED,
    /** Nobody performs an activity; it falls away. */
    ACTIVITY_UNPERFORMED,
    /** An indirect channel has no partner; it falls away. */
    CHANNEL_WITHOUT_PARTNER,
    /** A resource or activity that an item needs is gone. */
    NEED_UNMET,
    /** No channel reaches a segment. */
    SEGMENT_UNREACHED,
    /** A phase in which a segment was reached is gone. */
    SEGMENT_PHASE_UNCOVERED,
    /** Two phases of a segment are not linked any more. */
    CHANNEL_PHASES_UNLINKED,
    /** Nothing feeds what a source holds as a copy. */
    COPY_NOT_FED;

    /** The name in files: {@code kpi-without-source}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
