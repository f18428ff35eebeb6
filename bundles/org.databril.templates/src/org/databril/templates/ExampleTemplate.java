// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.databril.catalogue.Language;

/** The example in the language of the request, under the name that is asked for: a whole business to change into another. */
record ExampleTemplate() implements Template {
    private static final Pattern ROOT = Pattern.compile("(?m)^(?:canvas|landscape) (\\w+)");
    private static final Pattern TEXT_OR_NAME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//.*|\\w+");

    @Override
    public String id() {
        return "example";
    }

    @Override
    public String title(Language language) {
        return language == Language.NL ? "Het voorbeeld" : "The example";
    }

    @Override
    public String description(Language language) {
        Example example = example(language);
        return example.title(language) + ". " + example.description(language);
    }

    private static Example example(Language language) {
        return Examples.all().stream().filter(example -> example.language() == language).findFirst().orElseThrow();
    }

    @Override
    public Map<String, String> create(TemplateRequest request) {
        Map<String, String> files = example(request.language()).files();
        List<String> roots = files.values().stream().flatMap(text -> ROOT.matcher(text).results()).map(root -> root.group(1)).toList();
        String first = ROOT.matcher(files.values().iterator().next()).results().findFirst().orElseThrow().group(1);
        Map<String, String> names = new LinkedHashMap<>();
        roots.forEach(root -> names.put(root, root.startsWith(first) ? request.identifier() + root.substring(first.length())
                : request.identifier() + root));
        Map<String, String> made = new LinkedHashMap<>();
        files.forEach((name, text) -> made.put(name.replaceFirst("^" + first.toLowerCase(Locale.ROOT), request.identifier()),
                name.endsWith(".bmc") ? renamed(text, names) : text));
        return made;
    }

    /** Names of canvases and landscapes become others, but not the same words in texts and comments. */
    private static String renamed(String text, Map<String, String> names) {
        return TEXT_OR_NAME.matcher(text).replaceAll((MatchResult part) ->
                Matcher.quoteReplacement(names.getOrDefault(part.group(), part.group())));
    }
}
