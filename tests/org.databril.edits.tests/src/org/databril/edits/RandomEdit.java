// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.DurationUnit;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Period;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An edit at random, and what it does to a model.
 *
 * @param edit what is done to the texts
 * @param model does the same to a copy of the model, which it finds by the copier; null where only the text is looked at
 * @param removes whether something is taken out, comments with it
 */
record RandomEdit(Edit edit, Consumer<EcoreUtil.Copier> model, boolean removes) {

    /** Chooses an edit of the elements of a project. */
    static RandomEdit of(List<Root> roots, RandomGenerator random) {
        return new Choice(roots, random).edit();
    }

    private record Choice(List<Root> roots, RandomGenerator random) {
        private RandomEdit edit() {
            return switch (random.nextInt(16)) {
                case 0 -> rename();
                case 1, 2, 3 -> set();
                case 4, 5 -> add();
                case 6 -> remove();
                case 7 -> move();
                case 8 -> reorder();
                case 9 -> new RandomEdit(new Delete(List.of(any(named())), Delete.References.REMOVE), null, true);
                case 10 -> addElement();
                case 11, 12 -> new RandomEdit(exactly(), null, true);
                case 13, 14 -> lead();
                default -> convert();
            };
        }

        private RandomEdit rename() {
            var element = any(named());
            var name = "New" + random.nextInt(100);
            return new RandomEdit(new Rename(element, name), copies -> ((Named) copies.get(element)).setName(name), false);
        }

        private RandomEdit set() {
            var element = any(named());
            var feature = any(element.eClass().getEAllStructuralFeatures().stream()
                    .filter(f -> !f.isMany() && f != Literals.NAMED__NAME && f != Literals.FLOW__FROM && f != Literals.FLOW__TO).toList());
            var value = random.nextInt(4) == 0 ? null : value(feature);
            return new RandomEdit(new SetValue(element, feature, value), copies -> {
                var copy = copies.get(element);
                if (value == null || Boolean.FALSE.equals(value)) {
                    copy.eUnset(feature);
                    dependent(feature).forEach(copy::eUnset);
                } else {
                    copy.eSet(feature, copied(value, copies));
                }
            }, value == null || Boolean.FALSE.equals(value));
        }

        /** What stands in one statement with a value and cannot be said without it. */
        private static List<EStructuralFeature> dependent(EStructuralFeature feature) {
            return feature == Literals.CHANNEL__DIRECTNESS ? List.of(Literals.CHANNEL__VIA)
                    : feature == Literals.SEGMENT__PURCHASES ? List.of(Literals.SEGMENT__PURCHASE_SOURCES)
                            : feature == Literals.KPI__VALUE ? List.of(Literals.KPI__VALUE_DATE) : List.of();
        }

        private RandomEdit add() {
            var element = any(named());
            var lists = element.eClass().getEAllStructuralFeatures().stream().filter(EStructuralFeature::isMany)
                    .filter(f -> f instanceof EAttribute || !((EReference) f).isContainment())
                    .filter(f -> f != Literals.CANVAS__USES).toList();
            var feature = any(lists);
            var value = value(feature);
            EList<?> before = (EList<?>) element.eGet(feature);
            int index = random.nextInt(before.size() + 1);
            if (value == null || before.contains(value)) {
                return edit();
            }
            return new RandomEdit(new AddEntry(element, feature, value, index),
                    copies -> values(copies.get(element), feature).add(index, copied(value, copies)), false);
        }

        private RandomEdit remove() {
            var element = any(named());
            var feature = filled(element, 1);
            if (feature == null) {
                return edit();
            }
            int index = random.nextInt(((List<?>) element.eGet(feature)).size());
            return new RandomEdit(new RemoveEntry(element, feature, index),
                    copies -> values(copies.get(element), feature).remove(index), true);
        }

        private RandomEdit move() {
            var element = any(named());
            var feature = filled(element, 2);
            if (feature == null) {
                return edit();
            }
            int size = ((List<?>) element.eGet(feature)).size();
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            return new RandomEdit(new MoveEntry(element, feature, from, to),
                    copies -> values(copies.get(element), feature).move(to, from), false);
        }

        private EStructuralFeature filled(EObject element, int least) {
            var filled = element.eClass().getEAllStructuralFeatures().stream()
                    .filter(f -> f.isMany() && f != Literals.CANVAS__USES && f != Literals.CANVAS__MEMBERS && f != Literals.LANDSCAPE__MEMBERS && ((List<?>) element.eGet(f)).size() >= least
                            && !(f == Literals.INFORMATION__ATTRIBUTES || f == Literals.PROPOSITION__PROMISES)).toList();
            return filled.isEmpty() ? null : any(filled);
        }

        private RandomEdit reorder() {
            var root = any(roots);
            var members = root.eContents().stream().filter(Named.class::isInstance).map(Named.class::cast).toList();
            var moved = any(members);
            var beside = any(members);
            boolean behind = random.nextBoolean();
            return new RandomEdit(new Reorder(moved, new Neighbour(beside, behind)), copies -> {
                if (moved != beside) {
                    var all = values(copies.get(root), root instanceof Canvas ? Literals.CANVAS__MEMBERS : Literals.LANDSCAPE__MEMBERS);
                    all.remove(copies.get(moved));
                    all.add(all.indexOf(copies.get(beside)) + (behind ? 1 : 0), copies.get(moved));
                }
            }, false);
        }

        private RandomEdit addElement() {
            var canvas = roots.stream().filter(Canvas.class::isInstance).map(Canvas.class::cast).findFirst().orElseThrow();
            var sources = all().filter(Source.class::isInstance).map(Source.class::cast).toList();
            return switch (random.nextInt(3)) {
                case 0 -> new RandomEdit(new DrawFlow(any(sources), any(sources), any(Existence.VALUES)), null, false);
                case 1 -> new RandomEdit(new Paste(canvas, Literals.PARTNER, "One\t1\n- Two\n\n", null), null, false);
                default -> new RandomEdit(new AddElement(canvas, Literals.CHANNEL, "A \"new\" one", random.nextBoolean() ? null
                        : new Neighbour(any(canvas.getMembers().stream().filter(Named.class::isInstance).map(Named.class::cast)
                                .toList()), random.nextBoolean())), null, false);
            };
        }

        /** Leads an end of a flow, a recording or the data of a KPI to another source, or to none. */
        private RandomEdit lead() {
            var sources = all(Source.class);
            var source = any(sources);
            var other = random.nextInt(4) == 0 ? null : any(sources);
            return switch (random.nextInt(3)) {
                case 0 -> {
                    var flow = any(all(Flow.class));
                    boolean start = random.nextBoolean();
                    yield new RandomEdit(new RedirectFlow(flow, start, source),
                            copies -> copies.get(flow).eSet(start ? Literals.FLOW__FROM : Literals.FLOW__TO, copies.get(source)), false);
                }
                case 1 -> new RandomEdit(new RecordElsewhere(any(all(Item.class)), source, other), null, true);
                default -> new RandomEdit(new TakeFrom(any(all(Kpi.class)), random.nextBoolean() || other == null ? source : null, other),
                        null, true);
            };
        }

        private Edit exactly() {
            return switch (random.nextInt(4)) {
                case 0 -> new HoldExactly(any(all(Source.class)), all(Information.class).stream().filter(i -> random.nextBoolean()).toList(),
                        all(Information.class).stream().filter(i -> random.nextBoolean()).map(information -> new HoldExactly.Held(information,
                                random.nextBoolean() ? List.of() : information.getAttributes().stream().limit(1).toList(),
                                random.nextBoolean())).toList());
                case 1 -> new MeasureExactly(all(Kpi.class).stream().flatMap(kpi -> all(Item.class).stream().filter(i -> random.nextInt(4) == 0)
                        .map(item -> new MeasureExactly.Wish(kpi, item, random.nextBoolean()))).toList());
                case 2 -> {
                    var relationship = any(all(Relationship.class));
                    yield new KeepRecords(relationship, records(relationship.getRecords()));
                }
                default -> {
                    var channel = any(all(Channel.class));
                    var reaches = new LinkedHashMap<Segment, Set<Phase>>();
                    all(Segment.class).stream().filter(s -> random.nextBoolean()).forEach(s -> reaches.put(s, phases()));
                    yield new Serve(channel, reaches, records(channel.getRecords()));
                }
            };
        }

        private Map<Phase, List<Recorded>> records(List<Recording> before) {
            var said = before.stream().map(Recorded::of).filter(r -> random.nextBoolean()).toList();
            var records = new LinkedHashMap<Phase, List<Recorded>>();
            phases().forEach(phase -> records.put(phase, said));
            return records;
        }

        private Set<Phase> phases() {
            var phases = EnumSet.complementOf(EnumSet.of(Phase.UNKNOWN));
            phases.removeIf(phase -> random.nextBoolean());
            return phases;
        }

        private <T> List<T> all(Class<T> kind) {
            return all().filter(kind::isInstance).map(kind::cast).toList();
        }

        private RandomEdit convert() {
            var items = all().filter(Item.class::isInstance).map(Item.class::cast).toList();
            var item = any(items);
            var kind = any(List.of(Literals.SEGMENT, Literals.CHANNEL, Literals.RESOURCE, Literals.PARTNER, Literals.STREAM));
            return kind == item.eClass() ? edit() : new RandomEdit(new Convert(item, kind, random.nextBoolean() ? null
                    : new Neighbour(any(items), random.nextBoolean())), null, true);
        }

        private Object value(EStructuralFeature feature) {
            if (feature instanceof EReference reference) {
                return reference.isContainment() ? part(reference)
                        : any(all().filter(reference.getEReferenceType()::isInstance).toList());
            }
            var type = feature.getEType();
            if (type instanceof EEnum literals) {
                return any(literals.getELiterals().stream().map(l -> l.getInstance()).filter(l -> l.getValue() != 0
                        || !l.getName().equals("UNKNOWN")).toList());
            }
            return switch (type.getName()) {
                case "EString" -> feature == Literals.CANVAS__CURRENCY ? "USD" : feature == Literals.NAMED__TAGS ? "tag" + random.nextInt(9)
                        : any(List.of("plain", "with \"quotes\"", "it's", "back\\slash", "two\nlines", "// none", "é ü"));
                case "EBigDecimal" -> new BigDecimal(random.nextInt(10_000)).movePointLeft(random.nextInt(3));
                case "LocalDate" -> LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
                default -> Boolean.TRUE;
            };
        }

        private Object part(EReference reference) {
            if (reference.getEReferenceType() == Literals.DURATION) {
                var duration = BmcFactory.eINSTANCE.createDuration();
                duration.setCount(3);
                duration.setUnit(DurationUnit.WEEKS);
                return duration;
            }
            var amount = BmcFactory.eINSTANCE.createAmount();
            amount.setValue(new BigDecimal(random.nextInt(1000)));
            amount.setCurrency("EUR");
            amount.setPeriod(Period.QUARTER);
            return amount;
        }

        private static Object copied(Object value, EcoreUtil.Copier copies) {
            return value instanceof EObject object && copies.containsKey(object) ? copies.get(object)
                    : value instanceof EObject part ? EcoreUtil.copy(part) : value;
        }

        @SuppressWarnings("unchecked")
        private static EList<Object> values(EObject element, EStructuralFeature feature) {
            return (EList<Object>) element.eGet(feature);
        }

        private Stream<EObject> all() {
            return roots.stream().flatMap(root -> {
                var all = new ArrayList<EObject>(List.of(root));
                root.eAllContents().forEachRemaining(all::add);
                return all.stream();
            });
        }

        private List<Named> named() {
            return all().filter(e -> e instanceof Named && !(e instanceof Root) || random.nextInt(20) == 0 && e instanceof Canvas)
                    .map(Named.class::cast).toList();
        }

        private <T> T any(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }
    }
}
