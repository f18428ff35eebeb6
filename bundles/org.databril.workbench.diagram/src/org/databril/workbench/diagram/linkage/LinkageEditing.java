// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.databril.diagram.graph.GraphDrawing.Card;
import org.databril.diagram.graph.GraphDrawing.Line;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.linkage.Linkage.Element;
import org.databril.workbench.diagram.linkage.Linkage.Kind;
import org.databril.workbench.diagram.linkage.LinkageChanges.Tie;
import org.databril.workbench.diagram.page.InlineText;
import org.databril.workbench.diagram.page.Questions;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** What a person does on the linkage, with the mouse, with keys or from a menu. To be used on the UI thread. */
final class LinkageEditing {
    private final LinkageViewer viewer;
    private final LinkageChanges changes;
    private final Questions questions;
    private final Consumer<String> toggled;
    private InlineText line;
    private final Supplier<String> readOnly;
    private String locked = "";

    /**
     * What is done in a viewer.
     *
     * @param toggled is told the key of a card of several that is to be opened
     * @param readOnly tells why nothing can be changed now; empty where something can
     */
    LinkageEditing(LinkageViewer viewer, LinkageChanges changes, Consumer<String> toggled, Supplier<String> readOnly) {
        this.viewer = viewer;
        this.changes = changes;
        this.toggled = toggled;
        this.readOnly = readOnly;
        questions = new Questions(viewer.getControl());
    }

    /** Lets nothing be changed for a reason; empty to let it be changed again. */
    void lock(String why) {
        locked = why;
    }

    /** Whether something can be changed; says why where not. */
    boolean isOpen() {
        var why = locked.isEmpty() ? readOnly.get() : locked;
        if (!why.isEmpty()) {
            questions.tell(why);
        }
        return why.isEmpty() && viewer.sheet().linkage().isPresent();
    }

    /** Links what two cards stand for. */
    void link(Card from, Card to, boolean wanted) {
        var one = element(from);
        var other = element(to);
        if (one.isEmpty() || other.isEmpty()) {
            questions.tell(Messages.linkage_openFirst);
        } else {
            link(one.get(), other.get(), wanted);
        }
    }

    /** Links two elements in the way that fits them, whichever way round. */
    void link(Element one, Element other, boolean wanted) {
        if (!isOpen()) {
            return;
        }
        if (one.kind() == Kind.SOURCE && other.kind() == Kind.SOURCE) {
            changes.flow(one.name(), other.name(), wanted);
        } else if (one.kind() == Kind.ITEM && other.kind() == Kind.SOURCE) {
            record(one.name(), other.name());
        } else if (one.kind() == Kind.SOURCE && other.kind() == Kind.ITEM) {
            record(other.name(), one.name());
        } else if (one.kind() == Kind.SOURCE && other.kind() == Kind.KPI) {
            changes.take(other.name(), one.name());
        } else if (one.kind() == Kind.KPI && other.kind() == Kind.SOURCE) {
            changes.take(one.name(), other.name());
        } else if (one.kind() == Kind.KPI && other.kind() == Kind.ITEM) {
            measure(one.name(), other.name());
        } else if (one.kind() == Kind.ITEM && other.kind() == Kind.KPI) {
            measure(other.name(), one.name());
        } else {
            questions.tell(NLS.bind(Messages.linkage_unlinkable, one.label(), other.label()));
        }
    }

    /** Something from the shelves is dropped on a card. */
    void drop(String thing, Card on) {
        var target = element(on);
        if (target.isEmpty()) {
            questions.tell(Messages.linkage_openFirst);
        } else if (isOpen()) {
            switch (target.get().kind()) {
                case SOURCE -> record(thing, target.get().name());
                case KPI -> measure(target.get().name(), thing);
                case ITEM, FLOW -> questions.tell(Messages.linkage_dropWhere);
            }
        }
    }

    private void record(String item, String source) {
        changes.questionOfRecording(item, source, question -> RecordDialog.ask(shell(), Messages.linkage_record, question)
                .ifPresent(what -> changes.record(item, source, what)));
    }

    private void measure(String kpi, String measured) {
        changes.questionOfMeasuring(measured, kpi, question -> RecordDialog.ask(shell(), Messages.linkage_measure, question)
                .ifPresent(what -> changes.measure(kpi, measured, what.phases())));
    }

    /** Leads an end of a line to another card. */
    void lead(Line line, boolean start, Card to) {
        var target = element(to);
        if (target.isEmpty() || line.flows().size() > 1) {
            questions.tell(Messages.linkage_openFirst);
        } else if (isOpen()) {
            line.flow().ifPresentOrElse(flow -> leadFlow(flow, start, target.get()), () -> tie(line)
                    .ifPresentOrElse(tie -> lead(tie, start, target.get()), () -> questions.tell(Messages.linkage_openFirst)));
        }
    }

    private void leadFlow(String flow, boolean start, Element target) {
        if (target.kind() == Kind.SOURCE) {
            changes.redirect(flow, start, target.name());
        } else {
            questions.tell(Messages.linkage_flowEnds);
        }
    }

    private void lead(Tie tie, boolean start, Element target) {
        var kept = element(start ? tie.to() : tie.from());
        boolean recording = element(tie.from()).filter(from -> from.kind() == Kind.ITEM).isPresent();
        var needed = start == recording ? (recording ? Kind.ITEM : Kind.KPI) : Kind.SOURCE;
        if (kept.isEmpty() || target.kind() != needed) {
            questions.tell(NLS.bind(Messages.linkage_unlinkable, kept.map(Element::label).orElse(""), target.label()));
        } else if (recording && start) {
            changes.questionOfRecording(target.name(), tie.to(), question -> RecordDialog.ask(shell(), Messages.linkage_record, question)
                    .ifPresent(what -> changes.recordOther(tie.from(), target.name(), tie.to(), what)));
        } else if (recording) {
            changes.recordElsewhere(tie.from(), tie.to(), target.name());
        } else if (start) {
            changes.takeElsewhere(tie.to(), tie.from(), target.name());
        } else {
            changes.takeOther(tie.to(), target.name(), tie.from());
        }
    }

    /** Opens what is selected: several as one are shown each, one can be given another label in its place. */
    void open() {
        var cards = viewer.cards();
        if (cards.size() == 1 && cards.getFirst().element().isEmpty()) {
            toggled.accept(cards.getFirst().key());
        } else {
            rename();
        }
    }

    /** Lets the label of what is selected be typed in its place. */
    void rename() {
        var names = viewer.names();
        if (names.size() == 1 && isOpen()) {
            var name = names.getFirst();
            var label = element(name).map(Element::label).orElse("");
            viewer.placeOf(name).ifPresent(place -> {
                var area = viewer.canvas().getClientArea();
                int x = Math.clamp(place.x + 4L, 0, Math.max(0, area.width - 60));
                int y = Math.clamp(place.y + 4L + (viewer.cards().isEmpty() ? place.height / 2 : 0), 0, Math.max(0, area.height - 30));
                line = new InlineText(viewer.canvas(), new Rectangle(x, y, Math.min(place.width - 8, 260), 30), label, true,
                        NLS.bind(Messages.rename_of, label), (words, entered) -> {
                            if (!words.isEmpty() && !words.equals(label)) {
                                changes.elements().rename(name, words);
                            }
                        }, entered -> viewer.getControl().forceFocus());
            });
        }
    }

    /** Takes out what is selected; asks what becomes of what names it. */
    void delete() {
        var names = viewer.names();
        var gone = new HashSet<>(names);
        var ties = new ArrayList<Tie>();
        for (Line line : viewer.lines()) {
            if (line.flows().size() > 1 || line.flows().isEmpty() && tie(line).isEmpty()) {
                questions.tell(Messages.linkage_openFirst);
                return;
            }
            tie(line).filter(tie -> !gone.contains(tie.from()) && !gone.contains(tie.to())).ifPresent(ties::add);
        }
        if (names.isEmpty() && ties.isEmpty() || !isOpen()) {
            return;
        }
        changes.elements().usesOf(names, uses -> questions.references(uses)
                .ifPresent(references -> changes.delete(names, ties, references)));
    }

    /** Says something of the selected flow. */
    void say(EStructuralFeature feature, Object value) {
        viewer.lines().stream().flatMap(line -> line.flow().stream()).findFirst().filter(flow -> isOpen())
                .ifPresent(flow -> changes.say(flow, feature, value));
    }

    /** Asks for the label of a new source or KPI, and adds it. */
    void add(EClass kind, String title) {
        if (isOpen()) {
            var dialog = new InputDialog(shell(), title, Messages.linkage_label, "", null);
            if (dialog.open() == Window.OK && !dialog.getValue().isBlank()) {
                viewer.sheet().linkage().ifPresent(linkage -> changes.add(linkage.canvas(), kind, dialog.getValue().strip()));
            }
        }
    }

    /** Lets what the selected card is to be linked with be chosen from a list. */
    void linkFromList() {
        var cards = viewer.cards();
        if (cards.size() == 1 && isOpen()) {
            element(cards.getFirst()).ifPresentOrElse(from -> TargetDialog.choose(shell(), from, viewer.sheet().linkage().orElseThrow())
                    .ifPresent(to -> link(from, to, false)), () -> questions.tell(Messages.linkage_openFirst));
        }
    }

    /** Lets the card that something from the shelves goes to be chosen from a list. */
    void dropFromList(Linkage.Thing thing) {
        if (isOpen()) {
            var from = new Element(thing.name(), thing.label(), Kind.ITEM, "", "");
            TargetDialog.choose(shell(), from, viewer.sheet().linkage().orElseThrow()).ifPresent(to -> link(from, to, false));
        }
    }

    private Optional<Tie> tie(Line line) {
        if (!line.flows().isEmpty()) {
            return Optional.empty();
        }
        var from = viewer.sheet().card(line.from()).flatMap(Card::element);
        var to = viewer.sheet().card(line.to()).flatMap(Card::element);
        return from.isPresent() && to.isPresent() ? Optional.of(new Tie(from.get(), to.get())) : Optional.empty();
    }

    private Optional<Element> element(Card card) {
        return card.element().flatMap(this::element);
    }

    private Optional<Element> element(String name) {
        return viewer.sheet().linkage().flatMap(linkage -> linkage.element(name));
    }

    /** The line that is typed in; null where none is open. */
    InlineText line() {
        return line != null && line.isOpen() ? line : null;
    }

    private Shell shell() {
        return viewer.getControl().getShell();
    }
}
