// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.catalogue.Wording;
import org.databril.diagram.parts.Money;
import org.databril.diagram.parts.PhaseRange;
import org.databril.diagram.parts.Words;
import org.databril.model.Names;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Level;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Resource;
import org.databril.model.bmc.Segment;
import org.eclipse.emf.common.util.Enumerator;

/** The line below the label of an item: its kind, whom it is for or by, its amounts. Only what the model says. */
public final class ItemFacts {

    private static final int UNKNOWN = 0;

    private final CanvasView view;
    private final Words words;

    /** Facts of the items of a canvas. */
    public ItemFacts(CanvasView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /** The facts of an item; empty where nothing is said. */
    public List<String> of(Item item) {
        Stream<String> facts = switch (item) {
            case Segment segment -> Stream.of(terms(segment.getRoles()), priority(segment.getPriority()));
            case Proposition proposition -> Stream.of(named("for", proposition.getSegments()));
            case Channel channel -> Stream.of(way(channel), PhaseRange.text(Recordings.phases(channel.getReaches()), words), cost(channel));
            case Relationship relationship -> Stream.of(terms(relationship.getKinds()), terms(relationship.getAims()),
                cost(relationship));
            case org.databril.model.bmc.Stream stream -> Stream.of(terms(List.of(stream.getRecurrence())),
                terms(stream.getPaysFor()), amount(stream.getAmount()));
            case Resource resource -> Stream.of(terms(List.of(resource.getKind())),
                named("from", view.partners(resource)), cost(resource));
            case Activity activity -> Stream.of(terms(List.of(activity.getKind())), performers(activity), cost(activity));
            case Partner partner -> Stream.concat(Stream.of(terms(List.of(partner.getKind()))),
                Stream.concat(partner.getReasons().stream(), Stream.of(cost(partner))));
            case Cost cost -> Stream.of(terms(List.of(cost.getBehaviour())), amount(cost.getAmount()));
            default -> Stream.empty();
        };
        return facts.filter(fact -> !fact.isBlank()).toList();
    }

    private String terms(Collection<? extends Enumerator> said) {
        return said.stream().filter(one -> one.getValue() != UNKNOWN).map(one -> words.term(one.getLiteral()))
            .distinct().collect(Collectors.joining(", "));
    }

    /** An indirect channel whose partner is known is said to go through that partner. */
    private String way(Channel channel) {
        if (channel.getVia() == null) {
            return terms(List.of(channel.getDirectness(), channel.getPresence()));
        }
        return Stream.of(named("through", List.of(channel.getVia())), terms(List.of(channel.getPresence())))
            .filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private String priority(Level level) {
        return level == Level.UNKNOWN ? "" : words.text("priority." + level.getLiteral());
    }

    private String performers(Activity activity) {
        List<String> who = new ArrayList<>(names(view.partners(activity)));
        who.addAll(activity.getPerformers());
        return who.isEmpty() ? "" : words.text("by", Wording.list(who, words.language()));
    }

    private String named(String how, Collection<? extends Named> elements) {
        List<String> names = names(elements);
        return names.isEmpty() ? "" : words.text(how, Wording.list(names, words.language()));
    }

    private static List<String> names(Collection<? extends Named> elements) {
        return elements.stream().map(Names::display).filter(name -> !name.isBlank()).distinct().toList();
    }

    private String cost(CostBearer item) {
        return item.getCost() == null ? "" : words.text("costs", amount(item.getCost()));
    }

    private String amount(Amount amount) {
        return amount == null ? "" : Money.text(amount, view.canvas().getCurrency(), words.language());
    }
}
