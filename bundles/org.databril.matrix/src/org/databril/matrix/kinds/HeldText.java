// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.databril.catalogue.Language;
import org.databril.edits.HoldExactly.Held;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Information;

/**
 * What a source holds of an information in words: {@code all}, {@code name, address}, {@code all as master},
 * {@code name as master; address}.
 */
record HeldText(Language language) {
    private static final List<String> YES = List.of("x", "●", "✓", "yes", "ja", "alles", "everything");
    private static final Pattern MASTER = Pattern.compile("(?i)\\s*(★|\\b((as|als)\\s+)?(master|bronhouder)\\s*$)\\s*");

    String of(List<Held> held) {
        return held.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(Held held) {
        var attributes = held.attributes().isEmpty() ? Words.text(language, "holdings.all")
                : held.attributes().stream().map(Attribute::getName).collect(Collectors.joining(", "));
        return held.master() ? attributes + " " + Words.text(language, "holdings.master") : attributes;
    }

    /**
     * What words say, the master's part first.
     *
     * @throws Unclear when they name what the information has not
     */
    static List<Held> parse(String words, Information information) {
        var master = new Gathered(information);
        var copy = new Gathered(information);
        for (String group : words.split("[;\n\r]")) {
            var bare = MASTER.matcher(group).replaceAll(" ").strip();
            boolean isMaster = MASTER.matcher(group).find();
            if (!bare.isEmpty() || isMaster) {
                (isMaster ? master : copy).add(bare);
            }
        }
        copy.attributes.removeAll(master.attributes);
        var held = new ArrayList<Held>();
        master.held(true).ifPresent(held::add);
        if (!master.whole) {
            copy.held(false).ifPresent(held::add);
        }
        return held;
    }

    private static final class Gathered {
        private final Information information;
        private final LinkedHashSet<Attribute> attributes = new LinkedHashSet<>();
        private boolean whole;

        Gathered(Information information) {
            this.information = information;
        }

        void add(String words) {
            if (words.isEmpty()) {
                whole = true;
                return;
            }
            for (String word : words.split(",")) {
                if (!word.isBlank()) {
                    addOne(word.strip());
                }
            }
        }

        private void addOne(String word) {
            var attribute = new Known<>(information.getAttributes()).find(word);
            if (attribute.isPresent()) {
                attributes.add(attribute.get());
            } else if (isAll(word)) {
                whole = true;
            } else if (information.getAttributes().isEmpty()) {
                throw Unclear.of("holdings.whole", Names.display(information), Words.phrase("holdings.all"));
            } else {
                throw Unclear.of("holdings.unknown", Names.display(information), word,
                        information.getAttributes().stream().map(Attribute::getName).collect(Collectors.joining(", ")));
            }
        }

        private boolean isAll(String word) {
            var plain = word.toLowerCase(Locale.ROOT);
            return YES.contains(plain) || Words.all("holdings.all").contains(plain) || word.equalsIgnoreCase(information.getName());
        }

        Optional<Held> held(boolean isMaster) {
            return whole ? Optional.of(new Held(information, List.of(), isMaster))
                    : attributes.isEmpty() ? Optional.empty() : Optional.of(new Held(information, List.copyOf(attributes), isMaster));
        }
    }
}
