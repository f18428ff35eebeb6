// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.settings;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.catalogue.Entry;
import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.databril.dsl.problem.Distance;
import org.databril.dsl.problem.Lines;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.problem.Word;
import org.databril.dsl.project.ProjectRoot;
import org.databril.dsl.project.Reading;
import org.databril.dsl.project.SourceText;
import org.databril.dsl.project.Unread;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * Reads the settings of a project, {@code databril.toml}. What is wrong in it is told with its line; the rest of it
 * holds all the same.
 */
public final class SettingsFile {
    private static final String SYNTAX = StructureCodes.SYNTAX;
    private static final String UNKNOWN = "unknown-setting";
    private static final String WRONG = "wrong-setting";
    private static final String OFF = "off";
    private static final String PERSONAL_DATA_SOURCES = "personal-data-sources";
    private static final List<String> GROUPS = List.of("findings", "limits", "language", "report");

    /**
     * What a settings file says.
     *
     * @param settings all of it that could be understood
     * @param problems what could not, in the order of the text
     */
    public record Result(Settings settings, List<Problem> problems) {
    }

    private final Path file;
    private final Lines lines;
    private final TomlParseResult toml;
    private final List<Problem> problems = new ArrayList<>();

    private SettingsFile(Path file, String text) {
        this.file = file;
        this.lines = Lines.of(text);
        this.toml = Toml.parse(text);
    }

    /** The settings of the project in a folder; the standard ones where it has no such file. */
    public static Result of(Path project) {
        var file = project.resolve(ProjectRoot.SETTINGS).toAbsolutePath().normalize();
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Result(Settings.STANDARD, List.of());
        }
        return switch (Reading.of(file)) {
            case SourceText read -> parse(file, read.text());
            case Unread unread -> new Result(Settings.STANDARD, List.of(unread.problem()));
        };
    }

    /** The settings that a text says; the file, an absolute path, is for the places of problems. */
    public static Result parse(Path file, String text) {
        return new SettingsFile(file, text).result();
    }

    private Result result() {
        for (TomlParseError error : toml.errors()) {
            report(SYNTAX, error.position(), Map.of());
        }
        for (String group : toml.keySet()) {
            if (!GROUPS.contains(group)) {
                unknown(List.of(group), GROUPS.stream());
            } else if (!toml.isTable(List.of(group))) {
                wrong(List.of(group), "[" + group + "]");
            }
        }
        var off = new LinkedHashSet<String>();
        var rated = new LinkedHashMap<String, Severity>();
        findings(off, rated);
        // There are no reports yet that could be told anything: each key would promise what nobody does.
        keys("report").forEach(name -> unknown(List.of("report", name), Stream.empty()));
        var settings = new Settings(off, rated, limits(), output());
        return new Result(settings, problems.stream().sorted(Problem.ORDER).toList());
    }

    private void findings(Set<String> off, Map<String, Severity> rated) {
        var codes = Catalogue.standard().entries().stream().filter(entry -> entry.kind() == CodeKind.FINDING)
                .map(Entry::code).toList();
        for (String code : keys("findings")) {
            var key = List.of("findings", code);
            var severity = toml.get(key) instanceof String word ? Severity.find(word) : Optional.<Severity>empty();
            if (!codes.contains(code)) {
                unknown(key, codes.stream().map(known -> "findings." + known));
            } else if (OFF.equals(toml.get(key))) {
                off.add(code);
            } else if (severity.isPresent()) {
                rated.put(code, severity.get());
            } else {
                wrong(key, OFF, Severity.INFO.id(), Severity.WARNING.id(), Severity.ERROR.id());
            }
        }
    }

    private Limits limits() {
        var limits = Limits.STANDARD;
        for (String name : keys("limits")) {
            var key = List.of("limits", name);
            if (!name.equals(PERSONAL_DATA_SOURCES)) {
                unknown(key, Stream.of("limits." + PERSONAL_DATA_SOURCES));
            } else if (toml.get(key) instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
                limits = new Limits(number.intValue());
            } else {
                wrong(key, new Word("a-whole-number"));
            }
        }
        return limits;
    }

    private Optional<Language> output() {
        var output = Optional.<Language>empty();
        for (String name : keys("language")) {
            var key = List.of("language", name);
            if (!name.equals("output")) {
                unknown(key, Stream.of("language.output"));
            } else if (toml.get(key) instanceof String id && Language.find(id).isPresent()) {
                output = Language.find(id);
            } else {
                wrong(key, Arrays.stream(Language.values()).map(Language::id).toArray());
            }
        }
        return output;
    }

    private Set<String> keys(String group) {
        return toml.isTable(group) ? toml.getTable(group).keySet() : Set.of();
    }

    private void unknown(List<String> key, Stream<String> known) {
        var name = String.join(".", key);
        var nearest = known.filter(candidate -> Distance.isNear(name, candidate))
                .sorted(Comparator.comparingInt(candidate -> Distance.between(name, candidate))).limit(3).toList();
        report(UNKNOWN, toml.inputPositionOf(key), Map.of("key", name, "nearest", nearest));
    }

    private void wrong(List<String> key, Object... expected) {
        report(WRONG, toml.inputPositionOf(key), Map.of("key", String.join(".", key), "value",
                String.valueOf(toml.get(key)), "expected", List.of(expected)));
    }

    private void report(String code, TomlPosition position, Map<String, ?> arguments) {
        int line = position == null ? 1 : Math.min(position.line(), lines.count());
        int column = position == null ? 1 : position.column();
        var place = lines.place(file, lines.start(line) + column - 1, 0);
        problems.add(new Problem(code, Severity.ERROR, place, "", arguments));
    }
}
