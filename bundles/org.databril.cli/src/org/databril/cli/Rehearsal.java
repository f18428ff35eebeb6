// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.templates.Examples;

/**
 * Runs commands whose start should be quick on an example, so that Java can note in a cache which classes they need. The
 * start script runs it once for a Java, a build and a part of the commands: Java loads all that is in a cache when it
 * starts, so one for all commands would slow down each.
 */
public final class Rehearsal {
    /** A text with the most common kinds of mistakes, for the words about them. */
    private static final String MISTAKEN = "canvas Mistaken { segment A { prefers B } segment A channel }";

    private Rehearsal() {
    }

    /**
     * Rehearses in a temporary folder.
     *
     * @param arguments the part: {@code pictures}, {@code server}, or {@code text} for all other commands
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("databril");
        try {
            var example = Examples.all().getFirst();
            for (var file : example.files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(folder.resolve("mistaken.txt"), MISTAKEN);
            var silent = new PrintStream(new ResultStream(OutputStream.nullOutputStream()), false, StandardCharsets.UTF_8);
            Main.surroundings(OutputStream.nullOutputStream());
            switch (arguments[0]) {
                case "pictures" -> program(folder, InputStream.nullInputStream(), silent).run(List.of("render", "."));
                case "server" -> program(folder, editor(folder), silent).run(List.of("lsp"));
                default -> text(program(folder, InputStream.nullInputStream(), silent));
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }

    private static void text(Databril program) {
        program.run(List.of("check", "."));
        program.run(List.of("check", "--format", "json", "mistaken.txt"));
        program.run(List.of("format", "--check", "."));
    }

    private static Databril program(Path folder, InputStream in, PrintStream silent) {
        return new Databril(new Surroundings(folder, in, silent, silent, false, false, Surroundings.USUAL_WIDTH, Map.of(),
                () -> { }));
    }

    /** What an editor says that opens a canvas, asks something about it and ends. */
    private static InputStream editor(Path folder) {
        var document = "\"textDocument\":{\"uri\":\"" + folder.resolve("mistaken.bmc").toUri() + "\"";
        var position = document + "},\"position\":{\"line\":0,\"character\":27}";
        return new ByteArrayInputStream(Stream.of(
                request("initialize", "\"capabilities\":{},\"rootUri\":\"" + folder.toUri() + "\""), notice("initialized", ""),
                notice("textDocument/didOpen",
                        document + ",\"languageId\":\"bmc\",\"version\":1,\"text\":\"" + MISTAKEN + "\"}"),
                request("textDocument/completion", position), request("textDocument/hover", position),
                request("textDocument/documentSymbol", document + "}"), request("textDocument/semanticTokens/full", document + "}"),
                request("shutdown", "")).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }

    private static String request(String method, String parameters) {
        return message("\"id\":\"" + method + "\",", method, parameters);
    }

    private static String notice(String method, String parameters) {
        return message("", method, parameters);
    }

    private static String message(String id, String method, String parameters) {
        var json = "{\"jsonrpc\":\"2.0\"," + id + "\"method\":\"" + method + "\",\"params\":{" + parameters + "}}";
        return "Content-Length: " + json.length() + "\r\n\r\n" + json;
    }
}
