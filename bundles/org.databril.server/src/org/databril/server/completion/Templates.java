// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.databril.catalogue.Language;
import org.databril.dsl.parser.Option;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * What words of the language insert, in {@code templates.<language>.txt}: under the name of a rule of the grammar what
 * follows the keyword that starts it, or, for the value of a statement, what stands in its place.
 */
public final class Templates {
    private static final Map<Language, Templates> ALL = new EnumMap<>(Language.class);

    private final Map<String, String> byRule;

    private Templates(Map<String, String> byRule) {
        this.byRule = byRule;
    }

    /** The templates in a language. */
    public static synchronized Templates in(Language language) {
        return ALL.computeIfAbsent(language, l -> new Templates(read("templates." + l.id() + ".txt")));
    }

    /** The template of an element whose rule has a name, starting with its keyword; empty where it has none. */
    public Optional<String> ofElement(String keyword, String rule) {
        return Optional.ofNullable(byRule.get(rule)).map(rest -> keyword + " " + rest);
    }

    /** What a keyword inserts; empty for one that is inserted as it is. */
    Optional<Template> of(Option option, String currency, LocalDate today) {
        if (!(option.element() instanceof Keyword keyword)) {
            return Optional.empty();
        }
        var rule = GrammarUtil.containingParserRule(keyword);
        if (rule.getAlternatives() instanceof Group group && group.getElements().getFirst() == keyword) {
            return ofElement(keyword.getValue(), rule.getName()).map(t -> new Template(filled(t, currency, today), true));
        }
        return value(keyword).map(byRule::get).map(value -> new Template(
                keyword.getValue() + option.mustFollow() + " " + filled(value, currency, today), false));
    }

    private static String filled(String template, String currency, LocalDate today) {
        return template.replace("{currency}", currency).replace("{today}", today.toString());
    }

    /** The rule of the value that follows a keyword in its statement. */
    private static Optional<String> value(Keyword keyword) {
        if (keyword.eContainer() instanceof Group group) {
            return group.getElements().stream().skip(group.getElements().indexOf(keyword) + 1L)
                    .filter(e -> !(e instanceof Keyword)).findFirst().filter(Assignment.class::isInstance)
                    .map(a -> ((Assignment) a).getTerminal()).filter(RuleCall.class::isInstance)
                    .map(call -> ((RuleCall) call).getRule().getName());
        }
        return Optional.empty();
    }

    private static Map<String, String> read(String name) {
        var templates = new HashMap<String, String>();
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^= ")) {
                int line = part.indexOf('\n');
                if (line > 0 && !part.startsWith("#")) {
                    templates.put(part.substring(0, line).strip(), part.substring(line + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the templates " + name, e);
        }
        return templates;
    }
}
