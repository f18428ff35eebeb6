// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.List;
import java.util.Map;

import org.databril.edits.AddEntry;
import org.databril.edits.DrawFlow;
import org.databril.edits.Edit;
import org.databril.edits.Hold;
import org.databril.edits.MeasureBy;
import org.databril.edits.Outcome;
import org.databril.edits.RecordIn;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Source;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the tools of the linkage do. */
public class LinkageChanges {
    /** Draws a flow that exists, between two sources. */
    public EObject drawFlow(Source from, EObject to) {
        Live.of(from).edit(copy -> new DrawFlow(copy.of(from), copy.of((Source) to), Existence.UNKNOWN));
        return from;
    }

    /** Draws a flow that is wanted, between two sources. */
    public EObject drawWantedFlow(Source from, EObject to) {
        Live.of(from).edit(copy -> new DrawFlow(copy.of(from), copy.of((Source) to), Existence.WANTED));
        return from;
    }

    /** Lets a source hold an information. */
    public EObject holdInformation(Source source, EObject information) {
        Live.of(source).edit(copy -> new Hold(copy.of(source), copy.of((Information) information), List.of(), false));
        return source;
    }

    /** Lets another source hold what one holds; nothing happens where it holds the information already. */
    public EObject moveHeld(InformationPart part, EObject source) {
        var to = (Source) source;
        var old = (Holding) part.eContainer();
        if (to == old.eContainer() || to.getHoldings().stream().flatMap(one -> one.getParts().stream())
                .anyMatch(one -> one.getInformation() == part.getInformation())) {
            return to;
        }
        // the very same part, as its view goes along with it
        var holding = BmcFactory.eINSTANCE.createHolding();
        holding.setMaster(old.isMaster());
        holding.getParts().add(part);
        to.getHoldings().add(holding);
        if (old.getParts().isEmpty()) {
            EcoreUtil.remove(old);
        }
        return to;
    }

    /** Lets what a source holds be of another information, all of it. */
    public EObject holdOther(InformationPart part, EObject information) {
        part.getAttributes().clear();
        part.setInformation((Information) information);
        return part;
    }

    /** Records an item in a source. A channel or relationship records what the source holds. */
    public EObject recordIn(Item item, EObject source) {
        Live.of(item).edit(copy -> recording(copy.of(item), copy.of((Source) source)));
        return item;
    }

    private static Edit recording(Item item, Source source) {
        var parts = source.getHoldings().stream().flatMap(holding -> holding.getParts().stream()).map(EcoreUtil::copy).toList();
        return new RecordIn(item, source, parts, List.of());
    }

    /** Records an item no more in the source that an edge of it leads to. */
    public EObject recordNoMore(Item item, EObject edge) {
        Views.targetOf(edge).ifPresent(source -> Mentions.remove(item, source));
        return item;
    }

    /** Records an item in another source than before. */
    public EObject recordElsewhere(Item item, EObject before, EObject now) {
        Mentions.replace(item, before, now);
        return item;
    }

    /** Records another item than before in the source that an edge leads to. */
    public EObject recordOther(Item before, EObject now, EObject edge) {
        Views.targetOf(edge).ifPresent(source -> {
            Mentions.remove(before, source);
            recordIn((Item) now, source);
        });
        return now;
    }

    /** Lets a KPI measure an item. */
    public EObject measureItem(Kpi kpi, EObject item) {
        Live.of(kpi).edit(copy -> new MeasureBy(copy.of((Item) item), copy.of(kpi), List.of()));
        return kpi;
    }

    /** Lets a KPI no more measure the item that an edge of it leads to, as either side says. */
    public EObject measureNoMore(Kpi kpi, EObject edge) {
        Views.targetOf(edge).ifPresent(item -> unmeasure(kpi, item));
        return kpi;
    }

    /** Lets a KPI measure another item than before. */
    public EObject measureOther(Kpi kpi, EObject before, EObject now) {
        unmeasure(kpi, before);
        return measureItem(kpi, now);
    }

    /** Lets another KPI than before measure the item that an edge leads to. */
    public EObject measureByOther(Kpi before, EObject now, EObject edge) {
        Views.targetOf(edge).ifPresent(item -> {
            unmeasure(before, item);
            measureItem((Kpi) now, item);
        });
        return now;
    }

    private static void unmeasure(Kpi kpi, EObject item) {
        Mentions.remove(kpi, item);
        Mentions.remove(item, kpi);
        item.eContents().forEach(part -> {
            Mentions.remove(kpi, part);
            Mentions.remove(part, kpi);
        });
    }

    /** Lets a KPI take from a source. */
    public EObject takeFrom(Source source, EObject kpi) {
        var use = BmcFactory.eINSTANCE.createSourceUse();
        Live.of(kpi).edit(copy -> {
            var known = ((Kpi) kpi).getFrom().stream().anyMatch(one -> one.getSource() == source);
            use.setSource(copy.of(source));
            return known ? () -> new Outcome.Edits(Map.of())
                    : new AddEntry(copy.of(kpi), BmcPackage.Literals.KPI__FROM, use);
        });
        return source;
    }

    /** Lets the KPI that an edge leads to take no more from a source. */
    public EObject takeNoMore(Source source, EObject edge) {
        Views.targetOf(edge).ifPresent(kpi -> Mentions.remove(kpi, source));
        return source;
    }

    /** Lets a KPI take from another source than before. */
    public EObject takeElsewhere(Source before, EObject now, EObject edge) {
        Views.targetOf(edge).ifPresent(kpi -> Mentions.replace(kpi, before, now));
        return now;
    }

    /** Lets another KPI than before take from a source. */
    public EObject takeByOther(Source source, EObject before, EObject now) {
        Mentions.remove(before, source);
        return takeFrom(source, now);
    }
}
