// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.problem.Lines;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** Changes single settings in the text of a settings file: all else in it, comments and order too, stays as it is. */
public final class SettingsText {
    private static final String FINDINGS = "findings";

    private final String text;
    private final Lines lines;
    private final TomlParseResult toml;

    /** The text of a settings file; empty for one that is not there yet. */
    public SettingsText(String text) {
        this.text = text;
        lines = Lines.of(text);
        toml = Toml.parse(text);
    }

    /** Whether it follows TOML: else nothing can be changed in it. */
    public boolean isWellFormed() {
        return !toml.hasErrors();
    }

    /**
     * The text in which a finding has a severity.
     *
     * @param code the code of the finding
     * @param word {@code off} or a severity; empty for what the finding has by default, which takes the line away
     * @return empty where that cannot be written, as in a text with errors
     */
    public Optional<String> rate(String code, Optional<String> word) {
        if (!isWellFormed()) {
            return Optional.empty();
        }
        TomlPosition key = toml.inputPositionOf(List.of(FINDINGS, code));
        Optional<TextEdit> edit = key != null ? change(key.line(), code, word) : word.map(value -> add(code, value));
        Optional<String> changed = edit.map(found -> found.apply(text));
        if (edit.isEmpty() && word.isEmpty() && key == null) {
            return Optional.of(text);
        }
        return changed.filter(result -> says(result, code, word));
    }

    private static boolean says(String result, String code, Optional<String> word) {
        TomlParseResult read = Toml.parse(result);
        return !read.hasErrors() && Optional.ofNullable(read.get(List.of(FINDINGS, code))).equals(word.map(value -> (Object) value));
    }

    private Optional<TextEdit> change(int line, String code, Optional<String> word) {
        Matcher value = Pattern.compile("(\"?" + Pattern.quote(code) + "\"?\\s*=\\s*)(\"[^\"]*\"|'[^']*')").matcher(line(line));
        if (!value.find()) {
            return Optional.empty();
        }
        return Optional.of(word.map(given -> new TextEdit(lines.start(line) + value.start(2), value.group(2).length(), "\"" + given + "\""))
                .orElseGet(() -> new TextEdit(lines.start(line), end(line) - lines.start(line), "")));
    }

    private TextEdit add(String code, String word) {
        String setting = code + " = \"" + word + "\"";
        if (!toml.isTable(FINDINGS)) {
            String before = text.isEmpty() ? "" : text.endsWith("\n") ? newline() : newline() + newline();
            return TextEdit.insert(text.length(), before + "[" + FINDINGS + "]" + newline() + setting + newline());
        }
        int header = toml.inputPositionOf(List.of(FINDINGS)).line();
        int last = toml.getTable(FINDINGS).keySet().stream().map(key -> toml.inputPositionOf(List.of(FINDINGS, key)))
                .mapToInt(TomlPosition::line).max().orElse(header);
        boolean inTable = line(header).stripLeading().startsWith("[");
        String before = end(last) > lines.start(last) && text.charAt(end(last) - 1) == '\n' ? "" : newline();
        return TextEdit.insert(end(last), before + (inTable ? setting : FINDINGS + "." + setting) + newline());
    }

    private String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private String line(int line) {
        return text.substring(lines.start(line), end(line));
    }

    private int end(int line) {
        return line < lines.count() ? lines.start(line + 1) : text.length();
    }
}
