// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.databril.diagram.view.Recordings;
import org.databril.edits.AddElement;
import org.databril.edits.Delete;
import org.databril.edits.DrawFlow;
import org.databril.edits.Edit;
import org.databril.edits.MeasureBy;
import org.databril.edits.Outcome;
import org.databril.edits.RecordElsewhere;
import org.databril.edits.RecordIn;
import org.databril.edits.RedirectFlow;
import org.databril.edits.SetValue;
import org.databril.edits.TakeFrom;
import org.databril.edits.Together;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Source;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.change.Changes.Wish;
import org.databril.workbench.diagram.change.ElementChanges;
import org.databril.workbench.diagram.change.Elements;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What can be done with a linkage, by names. To be used on the UI thread. */
final class LinkageChanges {
    private final ElementChanges elements;

    LinkageChanges(ElementChanges elements) {
        this.elements = elements;
    }

    /** What can be done with what it shows as with any element. */
    ElementChanges elements() {
        return elements;
    }

    /** A link between an item and a source, or a source and a KPI; by qualified names. */
    record Tie(String from, String to) {
    }

    void flow(String from, String to, boolean wanted) {
        elements.apply(checked -> {
            if (find(checked, from) instanceof Source one && find(checked, to) instanceof Source other) {
                var flow = new DrawFlow(one, other, wanted ? Existence.WANTED : Existence.UNKNOWN);
                return new Wish(flow, List.of(Names.qualified(one).substring(0, Names.qualified(one).lastIndexOf('.') + 1) + flow.name()));
            }
            return null;
        });
    }

    void redirect(String flow, boolean start, String source) {
        with(Flow.class, flow, Source.class, source, (one, other) -> new RedirectFlow(one, start, other));
    }

    void record(String item, String source, Recorded what) {
        elements.apply(checked -> wish(record(checked, item, source, what), List.of(item)));
    }

    private static Edit record(CheckedProject checked, String item, String source, Recorded what) {
        if (!(find(checked, item) instanceof Item recorded && find(checked, source) instanceof Source in)) {
            return null;
        }
        return new RecordIn(recorded, in, what.parts().stream().flatMap(part -> part(checked, part).stream()).toList(),
                phases(what.phases()));
    }

    private static Optional<InformationPart> part(CheckedProject checked, Recorded.Part said) {
        if (!(find(checked, said.information()) instanceof Information information)) {
            return Optional.empty();
        }
        var part = BmcFactory.eINSTANCE.createInformationPart();
        part.setInformation(information);
        Elements.find(checked.project(), said.attributes()).forEach(attribute -> part.getAttributes().add((Attribute) attribute));
        return Optional.of(part);
    }

    private static List<Phase> phases(List<String> words) {
        return words.stream().map(Phase::get).toList();
    }

    /** Records what was recorded in one source in another one. */
    void recordElsewhere(String item, String from, String to) {
        elements.apply(checked -> find(checked, item) instanceof Item recorded && find(checked, from) instanceof Source before
                && find(checked, to) instanceof Source after ? new Wish(new RecordElsewhere(recorded, before, after), List.of(item)) : null);
    }

    /** Records another item in a source instead of one. */
    void recordOther(String item, String other, String source, Recorded what) {
        elements.apply(checked -> together(untie(checked, new Tie(item, source)), record(checked, other, source, what), other));
    }

    void take(String kpi, String source) {
        with(Kpi.class, kpi, Source.class, source, (one, from) -> new TakeFrom(one, null, from));
    }

    void takeElsewhere(String kpi, String before, String source) {
        elements.apply(checked -> find(checked, kpi) instanceof Kpi one && find(checked, before) instanceof Source old
                && find(checked, source) instanceof Source from ? new Wish(new TakeFrom(one, old, from), List.of(kpi)) : null);
    }

    /** Lets another KPI take from a source instead of one. */
    void takeOther(String kpi, String other, String source) {
        elements.apply(checked -> together(untie(checked, new Tie(source, kpi)), find(checked, other) instanceof Kpi one
                && find(checked, source) instanceof Source from ? new TakeFrom(one, null, from) : null, other));
    }

    void measure(String kpi, String measured, List<String> phases) {
        with(Kpi.class, kpi, Measurable.class, measured, (one, element) -> new MeasureBy(element, one, phases(phases)));
    }

    /** Takes out elements, and ties between others. */
    void delete(List<String> names, List<Tie> ties, Delete.References references) {
        elements.apply(checked -> {
            var edits = new ArrayList<Edit>();
            var gone = Elements.find(checked.project(), names);
            if (!gone.isEmpty()) {
                edits.add(new Delete(gone, references));
            }
            ties.stream().map(tie -> untie(checked, tie)).filter(edit -> edit != null).forEach(edits::add);
            return edits.isEmpty() ? null : new Wish(edits.size() == 1 ? edits.getFirst() : new Together(edits), List.of());
        });
    }

    private static Edit untie(CheckedProject checked, Tie tie) {
        var from = find(checked, tie.from());
        var to = find(checked, tie.to());
        if (from instanceof Item item && to instanceof Source source) {
            return new RecordElsewhere(item, source, null);
        }
        return from instanceof Source source && to instanceof Kpi kpi ? new TakeFrom(kpi, source, null) : null;
    }

    /** Says something of a flow. */
    void say(String flow, EStructuralFeature feature, Object value) {
        elements.apply(checked -> find(checked, flow) instanceof Flow one ? new Wish(new SetValue(one, feature, value), List.of(flow)) : null);
    }

    /** Adds a source or a KPI to the landscape that a canvas uses. */
    void add(String canvas, EClass kind, String label) {
        elements.apply(checked -> {
            var landscapes = find(checked, canvas) instanceof Canvas one
                    ? one.getUses().stream().filter(Recordings::resolved).toList() : List.<Landscape>of();
            if (landscapes.isEmpty()) {
                return new Wish(() -> new Outcome.Refused(language -> Messages.linkage_noLandscape), List.of());
            }
            var add = new AddElement(landscapes.getFirst(), kind, label, null);
            return new Wish(add, List.of(Names.qualified(landscapes.getFirst()) + "." + add.name()));
        });
    }

    /** Tells what is to be asked before an item is recorded in a source. */
    void questionOfRecording(String item, String source, Consumer<RecordQuestion> told) {
        ask(item, source, (one, in) -> in instanceof Source place ? RecordQuestion.recording(one, place, Speech.language()) : null, told);
    }

    /** Tells what is to be asked before a KPI measures something. */
    void questionOfMeasuring(String measured, String kpi, Consumer<RecordQuestion> told) {
        ask(measured, kpi, (one, by) -> RecordQuestion.measuring(one, by, Speech.language()), told);
    }

    private void ask(String one, String other, BiFunction<Named, Named, RecordQuestion> question, Consumer<RecordQuestion> told) {
        elements.ask(checked -> {
            var first = find(checked, one);
            var second = find(checked, other);
            return Optional.ofNullable(first == null || second == null ? null : question.apply(first, second));
        }, asked -> asked.ifPresent(told));
    }

    private <A, B> void with(Class<A> kind, String name, Class<B> otherKind, String other, BiFunction<A, B, Edit> edit) {
        elements.apply(checked -> {
            var one = find(checked, name);
            var two = find(checked, other);
            return kind.isInstance(one) && otherKind.isInstance(two)
                    ? new Wish(edit.apply(kind.cast(one), otherKind.cast(two)), List.of(name)) : null;
        });
    }

    private static Wish together(Edit first, Edit second, String select) {
        return first == null || second == null ? null : new Wish(new Together(List.of(first, second)), List.of(select));
    }

    private static Wish wish(Edit edit, List<String> select) {
        return edit == null ? null : new Wish(edit, select);
    }

    private static Named find(CheckedProject checked, String name) {
        return Elements.find(checked.project(), name).orElse(null);
    }
}
