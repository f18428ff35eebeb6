// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Severity;
import org.databril.cli.Job;
import org.databril.cli.Version;
import org.databril.cli.text.Json;

/**
 * What was found as SARIF 2.1.0 (OASIS): with the catalogue's explanations as help, and what is ignored as suppressed. The
 * help is in the rules themselves, and not behind an address: a report is read where there is no network too.
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** What code hosts take for the root of the sources; paths are relative to the working directory. */
    private static final String BASE = "%SRCROOT%";

    private final Checked checked;
    private final Job job;
    private final Map<String, Integer> told = new HashMap<>();
    private final List<String> codes;

    SarifReport(Checked checked, Job job) {
        this.checked = checked;
        this.job = job;
        this.codes = checked.allRemarks().stream().map(Remark::code).distinct().sorted().toList();
    }

    String text() {
        var driver = new LinkedHashMap<String, Object>();
        driver.put("name", "Databril");
        driver.put("semanticVersion", Version.own());
        driver.put("language", job.language().id());
        driver.put("rules", codes.stream().map(this::rule).toList());
        var run = new LinkedHashMap<String, Object>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("invocations", List.of(Map.of("executionSuccessful", !checked.hasUnread())));
        run.put("results", checked.allRemarks().stream().map(this::result).toList());
        var log = new LinkedHashMap<String, Object>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.of(log);
    }

    private Map<String, Object> rule(String code) {
        var entry = Catalogue.standard().entry(code);
        var explanation = entry.explanation(job.language());
        var help = new LinkedHashMap<String, Object>();
        help.put("text", explanation.replaceAll("(?m)^#+ +|\\*\\*|`", ""));
        help.put("markdown", explanation);
        var rule = new LinkedHashMap<String, Object>();
        rule.put("id", code);
        rule.put("shortDescription", Map.of("text", entry.title(job.language())));
        rule.put("help", help);
        rule.put("defaultConfiguration", Map.of("level", level(entry.severity())));
        rule.put("properties", Map.of("tags", List.of(entry.topic().id())));
        return rule;
    }

    private Map<String, Object> result(Remark remark) {
        var result = new LinkedHashMap<String, Object>();
        result.put("ruleId", remark.code());
        result.put("ruleIndex", codes.indexOf(remark.code()));
        result.put("level", level(remark.severity()));
        result.put("message", Map.of("text", remark.message().text(job.language())));
        result.put("locations", List.of(location(remark)));
        result.put("partialFingerprints", Map.of("element/v1", identity(remark)));
        remark.ignored().ifPresent(reason -> result.put("suppressions", List.of(suppression(reason))));
        return result;
    }

    /** The same finding keeps its identity when lines move; of several with one code on one element each has its own. */
    private String identity(Remark remark) {
        var name = remark.code() + ":" + remark.element();
        int number = told.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "#" + number;
    }

    private Map<String, Object> location(Remark remark) {
        var physical = new LinkedHashMap<String, Object>();
        physical.put("artifactLocation", artifact(remark.place().file()));
        physical.put("region", region(remark));
        var location = new LinkedHashMap<String, Object>();
        location.put("physicalLocation", physical);
        if (!remark.element().isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", remark.element())));
        }
        return location;
    }

    private Map<String, Object> artifact(Path file) {
        var shown = job.shown(file);
        var artifact = new LinkedHashMap<String, Object>();
        if (Path.of(shown).isAbsolute()) {
            artifact.put("uri", file.toUri().toASCIIString());
        } else {
            artifact.put("uri", escaped(shown));
            artifact.put("uriBaseId", BASE);
        }
        return artifact;
    }

    private Map<String, Object> region(Remark remark) {
        var place = remark.place();
        var region = new LinkedHashMap<String, Object>();
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
        checked.file(place.file()).ifPresent(source -> {
            var end = source.place(place.offset() + place.length(), 0);
            region.put("endLine", end.line());
            region.put("endColumn", end.column());
            region.put("charOffset", place.offset());
            region.put("charLength", place.length());
        });
        return region;
    }

    private static Map<String, Object> suppression(String reason) {
        var suppression = new LinkedHashMap<String, Object>();
        suppression.put("kind", "inSource");
        if (!reason.isBlank()) {
            suppression.put("justification", reason);
        }
        return suppression;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String escaped(String path) {
        try {
            // With a slash in front, taken off again: a colon in the first name would make it a scheme.
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No URI for " + path, e);
        }
    }
}
