// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Severity;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EObject;

/**
 * The findings of the product as validation rules. An audit of Sirius does not know its rule, so there are three methods for each
 * kind of repair (is there nothing, what is there, repair it) and two for each severity of what has none.
 */
public class FindingServices {
    /** What one kind of quick fix repairs, as far as it has the severity of the catalogue: else it is told without a repair. */
    private enum Kind {
        MEASURE(Severity.WARNING, "proposition-unmeasured", "partner-unmeasured", "resource-unmonitored", "activity-unmonitored"),
        ALERT(Severity.WARNING, "kpi-without-alert"),
        THRESHOLD(Severity.WARNING, "kpi-without-threshold"),
        KPI_SOURCE(Severity.WARNING, "kpi-without-source"),
        UNHELD(Severity.ERROR, "record-unheld", "flow-carries-unheld"),
        ARRIVAL(Severity.WARNING, "flow-target-unheld"),
        FEED(Severity.WARNING, "copy-not-fed"),
        MASTER(Severity.WARNING, "information-no-master", "information-several-masters"),
        AUTOMATION(Severity.INFO, "relationship-automatable");

        private final Severity severity;
        private final Set<String> codes;

        Kind(Severity severity, String... codes) {
            this.severity = severity;
            this.codes = Set.of(codes);
        }

        boolean has(Finding finding) {
            return finding.severity() == severity && codes.contains(finding.code());
        }
    }

    /** Whether nothing on an element lacks a KPI. */
    public boolean isMeasured(Named element) {
        return none(element, Kind.MEASURE::has);
    }

    /** What on an element lacks a KPI. */
    public String unmeasured(Named element) {
        return said(element, Kind.MEASURE::has);
    }

    /** Adds the KPI. */
    public EObject repairUnmeasured(Named element) {
        return repair(element, Kind.MEASURE);
    }

    /** Whether a KPI alerts somebody. */
    public boolean isAlerting(Named element) {
        return none(element, Kind.ALERT::has);
    }

    /** That a KPI alerts nobody. */
    public String notAlerting(Named element) {
        return said(element, Kind.ALERT::has);
    }

    /** Alerts who answers for it. */
    public EObject repairNotAlerting(Named element) {
        return repair(element, Kind.ALERT);
    }

    /** Whether a KPI has a threshold. */
    public boolean isJudged(Named element) {
        return none(element, Kind.THRESHOLD::has);
    }

    /** That a KPI has no threshold. */
    public String unjudged(Named element) {
        return said(element, Kind.THRESHOLD::has);
    }

    /** Warns when the target is missed. */
    public EObject repairUnjudged(Named element) {
        return repair(element, Kind.THRESHOLD);
    }

    /** Whether a KPI takes from a source. */
    public boolean isSourced(Named element) {
        return none(element, Kind.KPI_SOURCE::has);
    }

    /** That a KPI takes from no source. */
    public String unsourced(Named element) {
        return said(element, Kind.KPI_SOURCE::has);
    }

    /** Takes from a source in which what is measured is recorded. */
    public EObject repairUnsourced(Named element) {
        return repair(element, Kind.KPI_SOURCE);
    }

    /** Whether what is recorded or carried is held where it comes from. */
    public boolean isHeld(Named element) {
        return none(element, Kind.UNHELD::has);
    }

    /** What is recorded or carried and not held. */
    public String unheld(Named element) {
        return said(element, Kind.UNHELD::has);
    }

    /** Lets the source hold it. */
    public EObject repairUnheld(Named element) {
        return repair(element, Kind.UNHELD);
    }

    /** Whether what a flow carries is held where it goes. */
    public boolean isArriving(Named element) {
        return none(element, Kind.ARRIVAL::has);
    }

    /** What a flow carries that is not held where it goes. */
    public String notArriving(Named element) {
        return said(element, Kind.ARRIVAL::has);
    }

    /** Lets the source at the end hold it. */
    public EObject repairNotArriving(Named element) {
        return repair(element, Kind.ARRIVAL);
    }

    /** Whether the copies of a source are fed. */
    public boolean isFed(Named element) {
        return none(element, Kind.FEED::has);
    }

    /** Which copies of a source are not fed. */
    public String unfed(Named element) {
        return said(element, Kind.FEED::has);
    }

    /** Writes down the flows that feed them. */
    public EObject repairUnfed(Named element) {
        return repair(element, Kind.FEED);
    }

    /** Whether the information that a source holds has one master. */
    public boolean isMastered(InformationPart part) {
        return none(part, Kind.MASTER::has);
    }

    /** What of the information that a source holds has no master, or several. */
    public String unmastered(InformationPart part) {
        return said(part, Kind.MASTER::has);
    }

    /** Chooses the likeliest master. */
    public EObject repairUnmastered(InformationPart part) {
        return repair(part, Kind.MASTER);
    }

    /** Whether nothing that could be automated is left without an opportunity. */
    public boolean isAutomated(Named element) {
        return none(element, Kind.AUTOMATION::has);
    }

    /** What could be automated. */
    public String automatable(Named element) {
        return said(element, Kind.AUTOMATION::has);
    }

    /** Proposes it as an opportunity. */
    public EObject repairAutomatable(Named element) {
        return repair(element, Kind.AUTOMATION);
    }

    /** Whether no other finding on an element is an error. */
    public boolean isFreeOfErrors(Named element) {
        return none(element, other(Severity.ERROR));
    }

    /** The other findings on an element that are errors. */
    public String errorsFound(Named element) {
        return said(element, other(Severity.ERROR));
    }

    /** Whether no other finding on an element is a warning. */
    public boolean isFreeOfWarnings(Named element) {
        return none(element, other(Severity.WARNING));
    }

    /** The other findings on an element that are warnings. */
    public String warningsFound(Named element) {
        return said(element, other(Severity.WARNING));
    }

    /** Whether no other finding on an element is worth knowing. */
    public boolean isFreeOfHints(Named element) {
        return none(element, other(Severity.INFO));
    }

    /** The other findings on an element that are worth knowing. */
    public String hintsFound(Named element) {
        return said(element, other(Severity.INFO));
    }

    /** Whether there is no other warning about the information that a source holds. */
    public boolean isInformationFine(InformationPart part) {
        return none(part, other(Severity.WARNING));
    }

    /** The other warnings about the information that a source holds. */
    public String informationWarnings(InformationPart part) {
        return said(part, other(Severity.WARNING));
    }

    private static Predicate<Finding> other(Severity severity) {
        return finding -> finding.severity() == severity && Arrays.stream(Kind.values()).noneMatch(kind -> kind.has(finding));
    }

    private static boolean none(EObject element, Predicate<Finding> wanted) {
        return findings(element).noneMatch(wanted);
    }

    private static String said(EObject element, Predicate<Finding> wanted) {
        return Findings.messages(findings(element).filter(wanted));
    }

    /** A canvas has many views, the board and all of its blocks: what is found on it is told by {@link BoardFindings}, once. */
    private static Stream<Finding> findings(EObject element) {
        return element instanceof Canvas ? Stream.empty() : Findings.toldAt(element);
    }

    private static EObject repair(EObject element, Kind kind) {
        var live = Live.of(element);
        findings(element).filter(kind::has).filter(finding -> !live.fixes(finding).isEmpty()).findFirst()
                .ifPresentOrElse(live::repair, () -> live.refuse(said(element, kind::has)));
        return element;
    }
}
