// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.databril.diagram.graph.FlowStyle;
import org.databril.diagram.graph.Holdings;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Recordings;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Source;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EObject;

/** What the linkage of a landscape shows, and how it is written. */
public class LinkageServices {
    /** The sources of a landscape. */
    public List<Source> dataSources(Landscape landscape) {
        return members(landscape, Source.class);
    }

    /** The information of a landscape. */
    public List<Information> informationOf(Landscape landscape) {
        return members(landscape, Information.class);
    }

    /** The flows of a landscape that exist, those whose ends are known. */
    public List<Flow> existingFlows(Landscape landscape) {
        return flows(landscape).filter(flow -> FlowStyle.of(flow) != FlowStyle.WANTED).toList();
    }

    /** The flows of a landscape that are wanted, those whose ends are known. */
    public List<Flow> wantedFlows(Landscape landscape) {
        return flows(landscape).filter(flow -> FlowStyle.of(flow) == FlowStyle.WANTED).toList();
    }

    /** The KPIs of a landscape and of the canvases that use it. */
    public List<Kpi> kpisAround(Landscape landscape) {
        return Stream.concat(members(landscape, Kpi.class).stream(), canvases(landscape).flatMap(canvas ->
                canvas.getMembers().stream().filter(Kpi.class::isInstance).map(Kpi.class::cast))).toList();
    }

    /** The items of the canvases that use a landscape. */
    public List<Item> itemsAround(Landscape landscape) {
        return canvases(landscape).flatMap(canvas -> Live.of(canvas).view(canvas).items().stream()).toList();
    }

    /** What a source holds. */
    public List<InformationPart> heldBy(Source source) {
        return source.getHoldings().stream().flatMap(holding -> holding.getParts().stream()).filter(LinkageServices::isKnown).toList();
    }

    /** What the sources of a landscape hold. */
    public List<InformationPart> heldIn(Landscape landscape) {
        return dataSources(landscape).stream().flatMap(source -> heldBy(source).stream()).toList();
    }

    /** The source that holds something. */
    public EObject holderOf(InformationPart part) {
        return part.eContainer() == null ? null : part.eContainer().eContainer();
    }

    /** The sources that an item is recorded in. */
    public Collection<Source> recordedIn(Item item) {
        return Recordings.of(item).keySet();
    }

    /** The KPIs that take from a source. */
    public Collection<Kpi> toldBy(Source source) {
        return source.eContainer() instanceof Landscape landscape
                ? kpisAround(landscape).stream().filter(kpi -> CanvasView.sourcesOf(kpi).contains(source)).toList() : List.of();
    }

    /** The items that a KPI measures, or whose promises it does. */
    public Collection<Item> itemsMeasuredBy(Kpi kpi) {
        return Live.of(kpi).roots().stream().filter(Canvas.class::isInstance).map(Canvas.class::cast)
                .flatMap(canvas -> Live.of(kpi).view(canvas).items().stream()
                        .filter(item -> Live.of(kpi).view(canvas).measuring(item).contains(kpi)))
                .toList();
    }

    /** The label of a source, and what it is. */
    public String sourceText(Source source) {
        return LinkageText.source(source);
    }

    /**
     * What a source holds, with a star where it is the master of it.
     *
     * @param diagram the diagram, whose layer for personal data tells whether that is shown
     */
    public String heldText(InformationPart part, EObject diagram) {
        return LinkageText.held(part, Views.isOn(diagram, "PersonalData"));
    }

    /** What a flow carries, how often and how. */
    public String flowText(Flow flow) {
        return LinkageText.flow(flow);
    }

    /** The label of a KPI, and how it stands. */
    public String kpiText(Kpi kpi) {
        return LinkageText.kpi(kpi);
    }

    /** What kind of item it is and when it is recorded, and its label. */
    public String itemCaption(Item item) {
        return LinkageText.item(item);
    }

    /** Whether a flow is brought by hand. */
    public boolean isByHand(Flow flow) {
        return FlowStyle.of(flow) == FlowStyle.MANUAL;
    }

    /** Whether nobody says how a flow gets there. */
    public boolean isUnsaid(Flow flow) {
        return FlowStyle.of(flow) == FlowStyle.UNSAID;
    }

    /** Whether a person can be known by what a source holds. */
    public boolean isPersonalPart(InformationPart part) {
        return isKnown(part) && Holdings.personal(part);
    }

    /** Whether a source holds something by which a person can be known. */
    public boolean holdsPersonalData(Source source) {
        return heldBy(source).stream().anyMatch(Holdings::personal);
    }

    /** Whether a source is the master of what it holds here. */
    public boolean isMasterOf(InformationPart part) {
        return part.eContainer() instanceof Holding holding && holding.isMaster();
    }

    /** Whether a KPI is past its alarm threshold. */
    public boolean isKpiPastAlarm(Kpi kpi) {
        return KpiState.of(kpi) == KpiState.PAST_ALARM;
    }

    /** Whether a KPI is past its warning threshold and not past its alarm. */
    public boolean isKpiPastWarning(Kpi kpi) {
        return KpiState.of(kpi) == KpiState.PAST_WARNING;
    }

    /** Whether a KPI is past no threshold. */
    public boolean isKpiInOrder(Kpi kpi) {
        return KpiState.of(kpi) == KpiState.ON_TARGET;
    }

    private static boolean isKnown(InformationPart part) {
        return Recordings.resolved(part.getInformation());
    }

    private static Stream<Flow> flows(Landscape landscape) {
        return members(landscape, Flow.class).stream()
                .filter(flow -> Recordings.resolved(flow.getFrom()) && Recordings.resolved(flow.getTo()));
    }

    private static Stream<Canvas> canvases(Landscape landscape) {
        return Live.of(landscape).roots().stream().filter(Canvas.class::isInstance).map(Canvas.class::cast)
                .filter(canvas -> canvas.getUses().contains(landscape));
    }

    private static <T> List<T> members(Landscape landscape, Class<T> kind) {
        return landscape.getMembers().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
