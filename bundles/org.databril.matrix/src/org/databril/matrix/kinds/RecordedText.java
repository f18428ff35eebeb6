// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.databril.analysis.view.Resolved;
import org.databril.edits.Recorded;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Source;

/** What channels and customer relationships record in words: {@code Shop: Customer(name), Purchase in Till; Webshop: Purchase in ShopSite}. */
record RecordedText(Known<Item> recorders, Known<Information> informations, Known<Source> sources) {
    private static final Pattern IN = Pattern.compile("(.*\\S)\\s+in\\s+(\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("([^()]+?)\\s*(?:\\(([^()]*)\\))?");
    private static final Pattern COMMAS_OUTSIDE = Pattern.compile(",(?![^()]*\\))");

    String of(Item recorder, Recorded recorded) {
        return recorders.name(recorder) + ": " + of(recorded);
    }

    String of(Recorded recorded) {
        return recorded.parts().stream().filter(part -> Resolved.one(part.getInformation()) != null).map(this::of)
                .collect(Collectors.joining(", ")) + " in "
                + Resolved.of(recorded.sources()).stream().map(sources::name).collect(Collectors.joining(", "));
    }

    private String of(InformationPart part) {
        var name = informations.name(part.getInformation());
        return part.getAttributes().isEmpty() ? name
                : name + Resolved.of(part.getAttributes()).stream().map(Attribute::getName).collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * What words say that some items record.
     *
     * @param able the channels and relationships that can record something here
     * @throws Unclear when they say it of another one, or name what is not there
     */
    Map<Item, List<Recorded>> parse(String words, List<Item> able) {
        Map<Item, List<Recorded>> said = new LinkedHashMap<>();
        able.forEach(recorder -> said.put(recorder, new ArrayList<>()));
        for (String one : words.split("[;\n\r]")) {
            if (!one.isBlank()) {
                int colon = one.indexOf(':');
                var rest = one.substring(colon + 1).strip();
                var recorder = colon < 0 ? only(able, rest) : recorder(one.substring(0, colon).strip(), able);
                said.get(recorder).add(recorded(rest));
            }
        }
        return said;
    }

    private Item only(List<Item> able, String words) {
        if (able.size() != 1) {
            throw Unclear.of("journey.whichChannel", able.isEmpty() ? "…" : recorders.name(able.getFirst()), words);
        }
        return able.getFirst();
    }

    private Item recorder(String name, List<Item> able) {
        var recorder = recorders.find(name).orElseThrow(() -> Unclear.of("journey.unknownRecorder", name));
        if (!able.contains(recorder)) {
            throw new NotThere(recorder);
        }
        return recorder;
    }

    private Recorded recorded(String words) {
        var sides = IN.matcher(words);
        if (!sides.matches()) {
            throw Unclear.of("journey.where", words, sources.all().isEmpty() ? "…" : sources.name(sources.all().getFirst()));
        }
        var parts = new ArrayList<InformationPart>();
        COMMAS_OUTSIDE.splitAsStream(sides.group(1)).filter(part -> !part.isBlank()).forEach(part -> parts.add(part(part.strip())));
        var where = new LinkedHashSet<Source>();
        for (String name : sides.group(2).split(",")) {
            if (!name.isBlank()) {
                where.add(sources.find(name).orElseThrow(() -> Unclear.of("journey.unknownSource", name.strip())));
            }
        }
        return new Recorded(parts, List.copyOf(where));
    }

    private InformationPart part(String words) {
        var named = PART.matcher(words);
        var name = named.matches() ? named.group(1) : words;
        var information = informations.find(name).orElseThrow(() -> Unclear.of("journey.unknownInformation", name));
        var part = BmcFactory.eINSTANCE.createInformationPart();
        part.setInformation(information);
        if (named.matches() && named.group(2) != null) {
            var attributes = new Known<>(information.getAttributes());
            for (String attribute : named.group(2).split(",")) {
                if (!attribute.isBlank()) {
                    part.getAttributes().add(attributes.find(attribute)
                            .orElseThrow(() -> Unclear.of("journey.unknownAttribute", Names.display(information), attribute.strip())));
                }
            }
        }
        return part;
    }

    /** Ends the reading at a channel or relationship that has nothing to do with the segment of the cell in its phase. */
    static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Item recorder;

        NotThere(Item recorder) {
            super(recorder.getName());
            this.recorder = recorder;
        }

        Item recorder() {
            return recorder;
        }
    }
}
